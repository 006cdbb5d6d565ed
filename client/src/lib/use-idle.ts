import { useEffect } from "react";
import { lastActivity, noteActivity } from "./device.ts";

const idleAfter = 30 * 60_000;
const signs = ["keydown", "pointerdown", "wheel", "touchstart"] as const;

/** Runs `onIdle` when nobody has touched any tab for 30 minutes: what is on the screen of a shared device must go. */
export function useIdle(isOn: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    let seen = Date.now();
    noteActivity(seen);
    const onSign = () => {
      // Once in ten seconds is enough, and keeps typing light.
      if (Date.now() - seen < 10_000) return;
      seen = Date.now();
      noteActivity(seen);
    };
    const check = () => {
      if (Date.now() - Math.max(seen, lastActivity()) >= idleAfter) onIdle();
    };
    for (const sign of signs) addEventListener(sign, onSign, { passive: true });
    document.addEventListener("visibilitychange", check);
    const timer = setInterval(check, 30_000);
    return () => {
      for (const sign of signs) removeEventListener(sign, onSign);
      document.removeEventListener("visibilitychange", check);
      clearInterval(timer);
    };
  }, [isOn, onIdle]);
}
