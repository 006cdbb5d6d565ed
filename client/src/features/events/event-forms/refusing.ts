import { commonTexts } from "@recourse/shared/content/pages/common";
import { refusingWords } from "@recourse/shared/content/pages/event-forms/refusing";
import { whatTheLetterSays, whatTheySaid } from "./denying.ts";
import type { EventForm } from "./event-field.ts";
import { howAnswered, whichOfAll, whichRequest } from "./shared-fields.ts";

export const refusingForms = {
  denied: {
    heading: refusingWords.denied.heading,
    meaning: refusingWords.denied.meaning,
    when: refusingWords.denied.when,
    fields: [
      whichRequest,
      howAnswered(refusingWords.denied.method),
      {
        kind: "yes_no",
        name: "whole",
        label: refusingWords.denied.whole.label,
        yes: refusingWords.denied.whole.yes,
        no: refusingWords.denied.whole.no,
        missing: refusingWords.denied.whole.missing,
      },
      {
        kind: "kinds",
        name: "withheldKinds",
        label: refusingWords.denied.withheldKinds,
        showIf: ({ whole }) => whole === "no",
      },
      ...whatTheySaid,
      {
        kind: "paragraph",
        name: "groundInTheirWords",
        label: refusingWords.denied.groundInTheirWords.label,
        hint: refusingWords.denied.groundInTheirWords.hint,
      },
      ...whatTheLetterSays,
    ],
  },
  extension_notice_received: {
    heading: refusingWords.extensionNoticeReceived.heading,
    meaning: refusingWords.extensionNoticeReceived.meaning,
    when: refusingWords.extensionNoticeReceived.when,
    fields: [
      whichOfAll,
      {
        kind: "yes_no",
        name: "written",
        label: refusingWords.extensionNoticeReceived.written.label,
        yes: refusingWords.extensionNoticeReceived.written.yes,
        no: refusingWords.extensionNoticeReceived.written.no,
        missing: refusingWords.extensionNoticeReceived.written.missing,
      },
      {
        kind: "day",
        name: "datedOn",
        label: refusingWords.extensionNoticeReceived.datedOn,
        showIf: ({ written }) => written === "yes",
      },
      {
        kind: "paragraph",
        name: "reasons",
        label: refusingWords.extensionNoticeReceived.reasons.label,
        hint: refusingWords.extensionNoticeReceived.reasons.hint,
      },
      {
        kind: "day",
        name: "completionDate",
        label: refusingWords.extensionNoticeReceived.completionDate.label,
        hint: refusingWords.extensionNoticeReceived.completionDate.hint,
        ahead: true,
      },
    ],
  },
  transfer_offered: {
    heading: refusingWords.transferOffered.heading,
    meaning: refusingWords.transferOffered.meaning,
    when: refusingWords.transferOffered.when,
    fields: [
      { kind: "line", name: "to", label: refusingWords.transferOffered.to },
      {
        kind: "yes_no",
        name: "alreadySent",
        label: refusingWords.transferOffered.alreadySent.label,
        yes: commonTexts.yes,
        no: refusingWords.transferOffered.alreadySent.no,
        unknown: commonTexts.doNotKnow,
      },
      {
        kind: "yes_no",
        name: "chosenByMe",
        label: refusingWords.transferOffered.chosenByMe.label,
        yes: refusingWords.transferOffered.chosenByMe.yes,
        no: commonTexts.no,
        unknown: commonTexts.notSure,
        showIf: ({ alreadySent, chosenByMe }) => alreadySent === "yes" || chosenByMe !== "",
      },
    ],
  },
  review_session_offered: {
    heading: refusingWords.reviewSessionOffered.heading,
    meaning: refusingWords.reviewSessionOffered.meaning,
    when: refusingWords.reviewSessionOffered.when,
    fields: [{ kind: "line", name: "with", label: refusingWords.reviewSessionOffered.with }],
  },
  review_session_held: {
    heading: refusingWords.reviewSessionHeld.heading,
    meaning: refusingWords.reviewSessionHeld.meaning,
    when: refusingWords.reviewSessionHeld.when,
    fields: [{ kind: "line", name: "with", label: refusingWords.reviewSessionHeld.with }],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
