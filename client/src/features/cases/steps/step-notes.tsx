import type { NextStep } from "@recourse/shared/assessment/assessment";
import { Note } from "../../../components/marks.tsx";

/** Why a step is back, and what it may cost in the relationship: said before it is done. */
export function StepNotes({ step: { remark, caution } }: { step: NextStep }) {
  if (remark === null && caution === null) return null;
  return (
    <div className="above-5">
      <Note>
        {remark === null ? null : (
          <p>
            <b>{remark}</b>
          </p>
        )}
        {caution === null ? null : <p>{caution}</p>}
      </Note>
    </div>
  );
}
