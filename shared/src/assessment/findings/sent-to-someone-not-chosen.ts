import { sayOnRange } from "../../content/dates-in-words.ts";
import { demandFindingWords } from "../../content/demand-findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { allReceivedSince } from "../arrivals.ts";
import { isSentElsewhere } from "../violations.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = demandFindingWords.sent_to_someone_not_chosen;

/**
 * NOTGROUND-TOCLINICIAN, 164.524(c)(3)(ii): asked for by the person, sent to somebody whom the person did not choose.
 * An offer alone is none, and before anybody asked there is no request that it could fail to answer.
 */
export const findSentToSomeoneNotChosen: FindingCheck = (view, today) =>
  view.facts.state.facts.flatMap((fact) => {
    if (fact.type !== "transfer_offered") return [];
    const { to = null } = fact.details;
    if (!isSentElsewhere(fact)) return [];
    const asked = view.clocks.some(
      ({ request }) => request.sentOn.latest <= fact.occurredOn.earliest,
    );
    if (!asked) return [];
    return [
      {
        id: `sent_to_someone_not_chosen:${fact.id}`,
        code: "sent_to_someone_not_chosen",
        requestId: null,
        since: fact.occurredOn.latest,
        curedOn: allReceivedSince(view, fact.occurredOn),
        title: words.title,
        summary: words.open(sayOnRange(fact.occurredOn, today), to),
        letterSentence: words.letter(to),
        rules: [everyRule.referenceTo("NOTGROUND-TOCLINICIAN")],
      },
    ];
  });
