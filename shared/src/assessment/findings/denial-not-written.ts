import { sayOnRange } from "../../content/dates-in-words.ts";
import { denialFindingWords } from "../../content/denial-findings.ts";
import { notAGroundWords } from "../../content/findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { isWritten } from "../../workflow/denial-grounds.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = denialFindingWords.denial_not_written;

/**
 * DENIALLETTER-01: a no by phone or in person is no denial letter, whatever its ground. Where the ground is none at all,
 * `not_a_ground` says this too. A letter that was there before the talk makes the talk no fault.
 */
export const findDenialNotWritten: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request, allReceived }) => {
    const letters = request.denials.filter(isWritten);
    return request.denials
      .filter(
        (denial) => !isWritten(denial) && notAGroundWords[denial.details.ground] === undefined,
      )
      .filter(
        ({ occurredOn }) =>
          !letters.some((letter) => letter.occurredOn.latest <= occurredOn.earliest),
      )
      .map((denial) => {
        const day = sayOnRange(denial.occurredOn, today);
        const curedOn = letters[0]?.occurredOn.latest ?? allReceived?.on.earliest ?? null;
        return {
          id: `denial_not_written:${denial.id}`,
          code: "denial_not_written",
          requestId: request.id,
          since: denial.occurredOn.latest,
          curedOn,
          title: words.title,
          summary: curedOn === null ? words.summary(day) : words.cured(day),
          letterSentence: words.letter(day),
          rules: [referenceTo("DENIALLETTER-01"), referenceTo("FED-CLOCK-01")],
        };
      });
  });
