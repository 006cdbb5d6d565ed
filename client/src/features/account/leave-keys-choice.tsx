import { settingsTexts } from "@recourse/shared/content/pages/account/settings";
import { Checkbox } from "../../components/choice-inputs.tsx";
import { setLeavesByShift, useLeavesByShift } from "../../lib/leave-keys.ts";

/** A second way out, for whoever has the hands on the keys. */
export function LeaveKeysChoice() {
  const isOn = useLeavesByShift();
  return (
    <Checkbox
      id="leave-keys"
      {...settingsTexts.leaveKeys}
      value={isOn}
      onChange={setLeavesByShift}
    />
  );
}
