import { Checkbox } from "../../components/choice-inputs.tsx";
import { setLeavesByShift, useLeavesByShift } from "../../lib/leave-keys.ts";

/** A second way out, for whoever has the hands on the keys. */
export function LeaveKeysChoice() {
  const isOn = useLeavesByShift();
  return (
    <Checkbox
      id="leave-keys"
      label="Press Shift three times to leave"
      hint="Quickly, one after the other. It does what “Leave now” does. Kept in this browser only."
      value={isOn}
      onChange={setLeavesByShift}
    />
  );
}
