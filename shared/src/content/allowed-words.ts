import type { DenialStanding } from "./denial-meanings.ts";

interface AllowedWords {
  readonly title: string;
  readonly reasons: readonly string[];
}

/** The answer to "Is it allowed?" where no finding gives it, and why. The rules stand beside each in `assessment/allowed`. */
export const allowedWords = {
  summary_agreed: {
    title: "Yes. You had agreed to it.",
    reasons: ["You can still ask for the record itself. That is a new request, with its own days."],
  },
  summary_extra: {
    title: "As an extra, yes. In place of the record, no.",
    reasons: ["A summary may take the place of the record only if you agreed to that before."],
  },
  part_so_far: {
    title: "As a first part, yes.",
    reasons: [
      "What they may not keep back has to come by the same last day. A part stops no clock.",
    ],
  },
  all_came: {
    title: "Yes. This is what the rule asks for.",
    reasons: ["Look whether it really is everything. If something is missing, tell us."],
  },
  form_or_fee: {
    title: "It depends on the form and on the fee.",
    reasons: [
      "A fee may cover making the copy, supplies, postage, and a summary that you agreed to. It may not cover searching or handling.",
      "They may check who you are. A form must not become a hurdle, and nothing of it stops their clock.",
    ],
  },
  waiver_unclear: {
    title: "It depends on what you would lose.",
    reasons: [
      "They may not ask you to give up rights in return for treatment, payment, a place in a plan, or benefits. This rule does not speak of other conditions.",
      "No form stops their clock.",
    ],
  },
  more_time_counts: {
    title: "Yes. It meets the rule.",
    reasons: ["They may do this once. Below you see which date moves."],
  },
  more_time_depends: {
    title: "It depends on the day your request arrived.",
    reasons: [
      "Some of the days that are possible make it count, and others do not. Once we know the day, we know.",
    ],
  },
  ready: {
    title: "Yes. It is the last step to what the rule asks for.",
    reasons: ["Word in time that you can collect the copies is taken to be enough."],
  },
  got_it: {
    title: "Yes, and it is no answer yet.",
    reasons: ["Only the records, or a no in writing, end their time."],
  },
  not_arrived: {
    title: "No rule was broken, as far as we know.",
    reasons: ["Their days count from the day your request arrives. One that is lost starts none."],
  },
  not_taken: {
    title: "We know no rule about this.",
    reasons: [
      "Their days count from the day your request arrives. So send it again another way, one that gives you proof.",
    ],
  },
  proof_stands: {
    title: "It changes nothing, if your proof is right.",
    reasons: [
      "You told us of proof that it arrived. That day counts. Send them a copy of the proof, and of the request.",
    ],
  },
  not_held_named: { title: "Yes. They told you where to ask.", reasons: [] },
  not_held_unnamed: {
    title: "It depends on what they know.",
    reasons: [
      "If they know who has the records, they must tell you where to send your request. Ask them for it in writing.",
    ],
  },
  transfer_offered: {
    title: "As an offer, yes. In place of your own copy, no.",
    reasons: ["You may choose to have it sent to someone. They may not choose for you."],
  },
  transfer_chosen: {
    title: "Yes, because you chose it.",
    reasons: ["A copy of your own is still yours to ask for."],
  },
  transfer_unclear: {
    title: "It depends on whether you had chosen it.",
    reasons: ["You may choose to have it sent to someone. They may not choose for you."],
  },
  session_offered: {
    title: "As an offer, yes. As a condition, no.",
    reasons: [
      "The rule has a short list of reasons for a no. That you have not read it together is not one of them.",
      "Nothing stops their clock while you think about it.",
    ],
  },
  promise_in_time: {
    title: "Yes. The day lies within their time.",
    reasons: ["A promise moves no date of the law, in either direction."],
  },
  promise_too_late: {
    title: "No. That day comes after their last day.",
    reasons: ["A promise gives them no more time. Their last day stays."],
  },
  promise_unclear: {
    title: "It depends on their last day.",
    reasons: [
      "We do not know that day for certain yet. A promise does not move it, whenever it is.",
    ],
  },
  one_way_other: {
    title: "It depends on what it costs you.",
    reasons: [
      "They may check who you are. The way that they insist on must not become a hurdle or a delay.",
    ],
  },
  punished_unsure: {
    title: "It depends on why they did it.",
    reasons: [
      "They may not threaten or punish you for using a right, or for complaining. What is not sure we hold against nobody.",
    ],
  },
  punished_otherwise: {
    title: "This rule does not decide it.",
    reasons: ["It covers only what is done because you used a right, or complained."],
  },
  taken_back: { title: "Yes. They put it right.", reasons: [] },
  review_granted: {
    title: "Yes. Now they must do it.",
    reasons: ["They have to carry out what the reviewer decided, and soon."],
  },
  review_upheld: {
    title: "Yes. A reviewer may keep the no.",
    reasons: [
      "They must tell you in writing. You can still complain to the federal office, which looks at it from outside.",
    ],
  },
  correction_accepted: { title: "Yes. It is what you asked for.", reasons: [] },
  correction_refused: {
    title: "They may say no, but not just so.",
    reasons: [
      "Such a no must say why, and what you can do next. You can send your own statement, or have both papers go with the record. You can also complain.",
    ],
  },
  state_reason: {
    title: "It depends on whether the federal rule binds this office.",
    reasons: [],
  },
  not_verified: {
    title: "We cannot say.",
    reasons: ["The rule about this has not been verified here, so we judge nobody by it."],
  },
} as const satisfies Readonly<Record<string, AllowedWords>>;

/** The same for a refusal, by what the law says to its reason. */
export const denialAnswerTitles: Readonly<Record<DenialStanding, string>> = {
  reviewable: "It depends. The reason exists, and it is narrow.",
  unreviewable: "It depends. The rule knows this reason, for a few pages or cases.",
  not_a_ground: "No. The rule does not allow this reason.",
  not_stated: "No. A no has to come with its reason.",
  unclear: "We cannot sort this reason.",
  other_law: "We cannot say. Another law decides here.",
};

export const allowedRemarks = {
  /** Over a finding: its title is the reason. */
  no: (finding: string) => `No. ${finding}.`,
  depends: (finding: string) => `It depends. ${finding}.`,
  anotherLaw: "We cannot say. Another law decides here.",
  coverageUnknown:
    "This is so if the federal rule binds this office. It does if they bill insurance electronically.",
  knownThere: (statement: string) => `What we know of its law: ${statement}`,
} as const;
