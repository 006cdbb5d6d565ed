import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { renderHook } from "@testing-library/react";
import { noteActivity } from "./device.ts";
import { useIdle } from "./use-idle.ts";

const minutes = (count: number) => count * 60_000;

describe("a screen that nobody touches", () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date("2026-11-19T12:00:00Z") });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function watch(isOn = true) {
    const onIdle = jest.fn();
    renderHook(() => useIdle(isOn, onIdle));
    return onIdle;
  }

  test("is cleared after 30 minutes", () => {
    const onIdle = watch();
    jest.advanceTimersByTime(minutes(29));
    expect(onIdle).not.toHaveBeenCalled();
    jest.advanceTimersByTime(minutes(1.5));
    expect(onIdle).toHaveBeenCalled();
  });

  test("is kept while somebody types here", () => {
    const onIdle = watch();
    jest.advanceTimersByTime(minutes(29));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    jest.advanceTimersByTime(minutes(29));
    expect(onIdle).not.toHaveBeenCalled();
  });

  test("is kept while somebody works in another tab", () => {
    const onIdle = watch();
    jest.advanceTimersByTime(minutes(29));
    noteActivity(Date.now());
    jest.advanceTimersByTime(minutes(29));
    expect(onIdle).not.toHaveBeenCalled();
  });

  test("is kept on a device that is only mine", () => {
    const onIdle = watch(false);
    jest.advanceTimersByTime(minutes(90));
    expect(onIdle).not.toHaveBeenCalled();
  });
});
