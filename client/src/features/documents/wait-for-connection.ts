const longestMs = 15_000;

/** Waits a little longer each time, and no longer than until the device says that it is online again. Rejects when it is called off. */
export function waitForConnection(breaks: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", goOn);
      signal.removeEventListener("abort", stop);
    };
    const goOn = () => {
      end();
      resolve();
    };
    const stop = () => {
      end();
      reject(signal.reason);
    };
    const timer = setTimeout(goOn, Math.min(500 * 2 ** (breaks - 1), longestMs));
    window.addEventListener("online", goOn);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
  });
}
