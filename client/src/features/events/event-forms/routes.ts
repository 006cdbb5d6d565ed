import { claimStageWords } from "@recourse/shared/content/claim-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { routeWords } from "@recourse/shared/content/pages/event-forms/routes";
import {
  routeAnswerWords,
  routeContentsWords,
  routeEndWords,
  routeNames,
} from "@recourse/shared/content/route-words";
import { routeNameSchema } from "@recourse/shared/workflow/route-details";
import { choicesOf, type EventField, type EventForm } from "./event-field.ts";
import { sentBy } from "./shared-fields.ts";

const whichWay: EventField = {
  kind: "choice",
  name: "route",
  label: routeWords.whichWay.label,
  choices: routeNameSchema.options.map((value) => ({ value, label: routeNames[value] })),
  missing: routeWords.whichWay.missing,
};

const nextBy: EventField = {
  kind: "day",
  name: "nextBy",
  label: routeWords.nextBy.label,
  hint: routeWords.nextBy.hint,
  ahead: true,
};

/** What can happen on another way, and where the claim stands. */
export const routeForms = {
  claim_stage_changed: {
    heading: routeWords.claimStageChanged.heading,
    meaning: routeWords.claimStageChanged.meaning,
    when: routeWords.claimStageChanged.when,
    fields: [
      {
        kind: "choice",
        name: "stage",
        label: routeWords.claimStageChanged.stage.label,
        choices: choicesOf(claimStageWords),
        missing: routeWords.claimStageChanged.stage.missing,
      },
      {
        kind: "yes_no",
        name: "represented",
        label: routeWords.claimStageChanged.represented,
        yes: commonTexts.yes,
        no: commonTexts.no,
        unknown: commonTexts.doNotKnow,
        showIf: ({ stage }) => stage !== "" && stage !== "none" && stage !== "unknown",
      },
    ],
  },
  route_started: {
    heading: routeWords.routeStarted.heading,
    meaning: routeWords.routeStarted.meaning,
    when: routeWords.routeStarted.when,
    fields: [
      whichWay,
      ...sentBy(routeWords.routeStarted.method),
      {
        kind: "line",
        name: "to",
        label: routeWords.routeStarted.to.label,
        hint: routeWords.routeStarted.to.hint,
        showIf: ({ route }) => route !== "portal",
      },
      {
        kind: "line",
        name: "designatedRepresentative",
        label: routeWords.routeStarted.designatedRepresentative.label,
        hint: routeWords.routeStarted.designatedRepresentative.hint,
        showIf: ({ route }) => route === "ssa_file" || route === "hearing_office",
      },
    ],
  },
  route_followed_up: {
    heading: routeWords.routeFollowedUp.heading,
    meaning: routeWords.routeFollowedUp.meaning,
    when: routeWords.routeFollowedUp.when,
    fields: [
      whichWay,
      ...sentBy(routeWords.routeFollowedUp.method),
      { kind: "paragraph", name: "answer", label: routeWords.routeFollowedUp.answer },
      nextBy,
    ],
  },
  route_answered: {
    heading: routeWords.routeAnswered.heading,
    meaning: routeWords.routeAnswered.meaning,
    when: routeWords.routeAnswered.when,
    fields: [
      whichWay,
      {
        kind: "choice",
        name: "answer",
        label: routeWords.routeAnswered.answer.label,
        choices: choicesOf(routeAnswerWords),
        missing: routeWords.routeAnswered.answer.missing,
      },
      { kind: "paragraph", name: "inTheirWords", label: routeWords.routeAnswered.inTheirWords },
      nextBy,
    ],
  },
  route_records_received: {
    heading: routeWords.routeRecordsReceived.heading,
    meaning: routeWords.routeRecordsReceived.meaning,
    when: routeWords.routeRecordsReceived.when,
    fields: [
      whichWay,
      {
        kind: "choice",
        name: "contains",
        label: routeWords.routeRecordsReceived.contains.label,
        choices: choicesOf(routeContentsWords),
        missing: routeWords.routeRecordsReceived.contains.missing,
      },
      {
        kind: "kinds",
        name: "kinds",
        label: routeWords.routeRecordsReceived.kinds.label,
        missing: routeWords.routeRecordsReceived.kinds.missing,
        showIf: ({ contains }) => contains === "everything" || contains === "some",
      },
      {
        kind: "day",
        name: "from",
        label: routeWords.routeRecordsReceived.from.label,
        hint: routeWords.routeRecordsReceived.from.hint,
        open: null,
        showIf: ({ contains }) => contains === "some",
      },
      {
        kind: "day",
        name: "to",
        label: routeWords.routeRecordsReceived.to.label,
        hint: routeWords.routeRecordsReceived.to.hint,
        open: null,
        showIf: ({ contains }) => contains === "some",
      },
    ],
  },
  route_ended: {
    heading: routeWords.routeEnded.heading,
    meaning: routeWords.routeEnded.meaning,
    when: routeWords.routeEnded.when,
    fields: [
      whichWay,
      {
        kind: "choice",
        name: "reason",
        label: routeWords.routeEnded.reason.label,
        choices: choicesOf(routeEndWords),
        missing: routeWords.routeEnded.reason.missing,
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
