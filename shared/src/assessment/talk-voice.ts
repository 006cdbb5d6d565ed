import type { TalkVoice } from "../content/talks/talk-voice.ts";
import { type ClaimStage, isClaimUnderWay } from "../workflow/claim-stage.ts";
import { canAskDoctor, isTherapist } from "../workflow/holder-kinds.ts";
import type { HolderFacts, PersonFacts } from "./case-facts.ts";
import { findFederalLaw } from "./federal-law.ts";

interface Talk {
  readonly holder: HolderFacts;
  readonly person: PersonFacts;
  readonly claimStage: ClaimStage;
}

/**
 * Who talks to whom on a case, as the words of a talk need it.
 * @example findVoice(facts).doctor // "Dr. Reyes"
 */
export function findVoice({ holder, person, claimStage }: Talk): TalkVoice {
  return {
    isSelf: person.relationship === "self",
    person: person.name,
    holder: holder.name,
    doctor: holder.doctorName ?? (isTherapist(holder.kind) ? "the therapist" : "the doctor"),
    hasDoctor: canAskDoctor(holder.kind),
    federal: findFederalLaw(holder).federal,
    hasClaim: isClaimUnderWay(claimStage),
  };
}
