const deviceKey = "recourse.device";
const seenKey = "recourse.seen";

/** What the user said when signing in. A device is shared until somebody says otherwise. */
export function rememberDevice(isTrusted: boolean): void {
  try {
    if (isTrusted) localStorage.setItem(deviceKey, "mine");
    else localStorage.removeItem(deviceKey);
  } catch {
    // Storage is blocked: the device counts as shared.
  }
}

export function isSharedDevice(): boolean {
  try {
    return localStorage.getItem(deviceKey) !== "mine";
  } catch {
    return true;
  }
}

/** The moment of the last key or tap in any tab of this browser, in milliseconds. */
export function noteActivity(now: number): void {
  try {
    localStorage.setItem(seenKey, String(now));
  } catch {
    // Storage is blocked: each tab counts alone.
  }
}

export function lastActivity(): number {
  try {
    return Number(localStorage.getItem(seenKey) ?? 0);
  } catch {
    return 0;
  }
}

export function forgetDevice(): void {
  try {
    localStorage.removeItem(deviceKey);
    localStorage.removeItem(seenKey);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}
