import { sayOnRange } from "../../content/dates-in-words.ts";
import { denialFindingWords } from "../../content/denial-findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { findEverythingReceived } from "../ending.ts";
import { sayWhyClaimFails } from "../explain-denial.ts";
import { claimFails, judgeNotesClaim } from "../psychotherapy-notes.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = denialFindingWords.psychotherapy_notes_claim_fails;

/** PSY-01, T13: called psychotherapy notes, and for certain not what 45 CFR 164.501 calls so. */
export const findPsychotherapyNotesClaimFails: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) =>
    request.denials
      .map((denial) => ({ denial, claim: judgeNotesClaim(denial.details) }))
      .filter(({ claim }) => claimFails(claim))
      .map(({ denial, claim }) => {
        const day = sayOnRange(denial.occurredOn, today);
        const reasons = sayWhyClaimFails(claim);
        const everything = findEverythingReceived(request, view.facts.state.requests);
        return {
          id: `psychotherapy_notes_claim_fails:${denial.id}`,
          code: "psychotherapy_notes_claim_fails",
          requestId: request.id,
          since: denial.occurredOn.latest,
          curedOn: everything?.earliest ?? null,
          title: words.title,
          summary: words.summary(day, reasons),
          letterSentence: words.letter(day, reasons),
          rules: [referenceTo("PSY-01"), referenceTo("DENY-U1a")],
        };
      }),
  );
