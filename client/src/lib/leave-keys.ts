import { useEffect, useSyncExternalStore } from "react";

const key = "recourse.leave-keys";
const presses = 3;
/** Slower than this is somebody typing capitals. */
const withinMs = 1500;
const listeners = new Set<() => void>();

/** Whether Shift three times leaves the page. Off until somebody wants it: sticky keys are called with Shift, too. */
function leavesByShift(): boolean {
  try {
    return localStorage.getItem(key) === "on";
  } catch {
    return false;
  }
}

export function setLeavesByShift(on: boolean): void {
  try {
    if (on) localStorage.setItem(key, "on");
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked: the button in the corner is there all the same.
  }
  for (const listener of listeners) listener();
}

export function useLeavesByShift(): boolean {
  return useSyncExternalStore(subscribe, leavesByShift);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls `onLeave` when Shift alone is pressed three times in a row, where that is wanted. */
export function useLeaveByShift(onLeave: () => void): void {
  const isOn = useLeavesByShift();
  useEffect(() => {
    if (!isOn) return;
    let times: number[] = [];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key !== "Shift") {
        times = [];
        return;
      }
      times = [...times.filter((time) => event.timeStamp - time < withinMs), event.timeStamp];
      if (times.length >= presses) onLeave();
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isOn, onLeave]);
}
