import { describeBreak } from "@recourse/shared/content/pages/timeline/chain-faults";
import { wholeTimelineTexts as texts } from "@recourse/shared/content/pages/timeline/whole-timeline";
import type { ChainBreak } from "@recourse/shared/timeline/timeline-chain";
import { Band } from "../../components/entry.tsx";
import { StateWord } from "../../components/marks.tsx";

type TimelineVerdictProps = { count: number; firstBreak: ChainBreak | null };

/** Whether the timeline is what was recorded, in plain words. */
export function TimelineVerdict({ count, firstBreak }: TimelineVerdictProps) {
  return (
    <Band heading={texts.foundHeading}>
      <div className="above-4" role="status">
        {firstBreak === null ? (
          <p className="lead">
            <StateWord kind="done">{count === 0 ? texts.empty : texts.whole(count)}</StateWord>
          </p>
        ) : (
          <>
            <p className="lead">
              <StateWord kind="late">{texts.broken}</StateWord>
            </p>
            <p className="above-2">{describeBreak(firstBreak)}</p>
            <p className="above-2">{texts.before(firstBreak.place - 1)}</p>
            <p className="above-2">{texts.whatNow}</p>
          </>
        )}
      </div>
    </Band>
  );
}
