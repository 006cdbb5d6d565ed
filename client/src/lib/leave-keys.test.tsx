import { afterEach, expect, jest, test } from "@jest/globals";
import { fireEvent, render } from "@testing-library/react";
import { setLeavesByShift, useLeaveByShift } from "./leave-keys.ts";

function Listener({ onLeave }: { onLeave: () => void }) {
  useLeaveByShift(onLeave);
  return <input aria-label="Name" />;
}

afterEach(() => setLeavesByShift(false));

function pressing(...keys: string[]) {
  const onLeave = jest.fn();
  const { container, unmount } = render(<Listener onLeave={onLeave} />);
  for (const key of keys) fireEvent.keyDown(container, { key });
  unmount();
  return onLeave;
}

test("Shift three times leaves, where that is wanted", () => {
  setLeavesByShift(true);
  expect(pressing("Shift", "Shift", "Shift")).toHaveBeenCalledTimes(1);
  expect(pressing("Shift", "Shift")).not.toHaveBeenCalled();
});

test("not while capitals are typed, and not unless it was chosen", () => {
  setLeavesByShift(true);
  expect(pressing("Shift", "A", "Shift", "B", "Shift", "C")).not.toHaveBeenCalled();
  setLeavesByShift(false);
  expect(pressing("Shift", "Shift", "Shift")).not.toHaveBeenCalled();
});
