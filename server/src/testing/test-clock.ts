export type TestClock = {
  now(): Date;
  set(instant: string): void;
  advance(step: { days?: number; hours?: number; minutes?: number }): void;
};

const minuteMs = 60_000;

/** Stands still until it is set. */
export function createTestClock(start: string | undefined): TestClock {
  let time = start === undefined ? Date.now() : Date.parse(start);
  return {
    now: () => new Date(time),
    set(instant) {
      time = Date.parse(instant);
    },
    advance({ days = 0, hours = 0, minutes = 0 }) {
      time += ((days * 24 + hours) * 60 + minutes) * minuteMs;
    },
  };
}
