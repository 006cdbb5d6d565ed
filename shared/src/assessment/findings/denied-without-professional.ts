import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { denialFindingWords } from "../../content/denial-findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { DenialGround, EventOf } from "../../workflow/events.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import type { CaseView } from "../case-view.ts";
import { ruleOf } from "../denials.ts";
import { findEverythingReceived } from "../ending.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = denialFindingWords.denied_without_professional;

/** Below 45 CFR 164.524(a)(3): each asks for the professional judgment of a licensed health care professional. */
const paragraphs: Readonly<Partial<Record<DenialGround, string>>> = {
  endangers_life_or_safety: "(i)",
  harm_to_another_person_named: "(ii)",
  representative_could_cause_harm: "(iii)",
};

/** DENY-R1 to DENY-R3: refused on such a ground, and no licensed health care professional decided it. */
export const findDeniedWithoutProfessional: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) =>
    request.denials.flatMap((denial) => {
      const { ground, decidedByLicensedProfessional } = denial.details;
      const paragraph = paragraphs[ground];
      const ruleId = ruleOf(ground);
      if (decidedByLicensedProfessional !== false || paragraph === undefined || ruleId === null)
        return [];
      const day = sayOnRange(denial.occurredOn, today);
      return [
        {
          id: `denied_without_professional:${denial.id}`,
          code: "denied_without_professional",
          requestId: request.id,
          since: denial.occurredOn.latest,
          curedOn: findCure(denial, request, view),
          title: words.title,
          summary: words.summary(day),
          letterSentence: words.letter(day, paragraph),
          rules: [referenceTo(ruleId)],
        },
      ];
    }),
  );

/** A later decision by a professional, the review by one, or the records. */
function findCure(
  denial: EventOf<"denied">,
  request: RecordsRequest,
  { facts: { state } }: CaseView,
): PlainDate | null {
  const decided = request.denials.find(
    (other) =>
      other.occurredOn.earliest > denial.occurredOn.latest &&
      other.details.decidedByLicensedProfessional === true,
  );
  return (
    decided?.occurredOn.latest ??
    state.review.decided?.occurredOn.latest ??
    findEverythingReceived(request, state.requests)?.earliest ??
    null
  );
}
