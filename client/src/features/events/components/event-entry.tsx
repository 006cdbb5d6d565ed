import type { CaseDetail, RecordedEvents } from "@recourse/shared/api/cases";
import type { RecordedHappening } from "@recourse/shared/content/happenings/happening";
import { type HappeningCode, happenings } from "@recourse/shared/content/happenings/happenings";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { recordEventTexts } from "@recourse/shared/content/pages/events/record-event";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { type ReactNode, useEffect } from "react";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Page } from "../../../components/page.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { checkValues, pointersOf } from "../event-forms/check-values.ts";
import type { RecordableType } from "../event-forms/event-field.ts";
import { eventForms } from "../event-forms/event-forms.ts";
import { bodyOfValues, emptyValues, valuesOfDetails } from "../event-forms/event-values.ts";
import { type Hints, knownValues } from "../event-forms/known-values.ts";
import { previewEvent, recordEvent } from "../mutations.ts";
import { recordDraftId } from "../record-draft.ts";
import { useConfirmation } from "../use-confirmation.ts";
import { ConfirmPage } from "./confirm-page.tsx";
import { type Attach, EventFields } from "./event-fields.tsx";

export type EntryProps = {
  seen: CaseDetail;
  crumb: ReactNode;
  attach: Attach;
  /** The second page is open: the address says so, and Back leads to the form. */
  isChecking: boolean;
  onCheck: () => unknown;
  onChange: () => unknown;
  onStale: () => Promise<CaseDetail | undefined>;
  onRecorded: (recorded: RecordedEvents) => unknown;
};

type EventEntryProps = EntryProps & {
  type: RecordableType;
  /** The choice that led here: it answers some questions already, and leaves others for later. */
  happened?: HappeningCode | undefined;
  hints?: Hints;
  /** A page of its own has a title, and something to say first. */
  title?: string;
  lead?: ReactNode;
};

/** Records one event: the form, then what it would change, then saved. Nothing is saved before that. */
export function EventEntry(props: EventEntryProps) {
  const { seen, type, happened, hints = {}, crumb, title } = props;
  const definition = eventForms[type];
  const choice = recordedChoice(happened);
  const { heading = definition.heading, meaning = definition.meaning } = choice ?? {};
  const { today } = seen.assessment;
  const form = useForm({
    id: "event",
    draft: recordDraftId(seen.id, happened ?? type, hints),
    initial: {
      ...emptyValues(definition, {
        ...knownValues(type, seen, hints),
        ...valuesOfDetails(definition, choice?.event.details ?? {}),
      }),
    },
    schema: newEventSchema,
    toBody: (values) => bodyOfValues(type, definition, values, today),
    check: (values) => checkValues(definition, values, today),
    pointers: pointersOf(definition),
    keepDraft: true,
    submit: (body) => previewEvent(seen.id, body),
    onDone: (preview, body) => {
      confirmation.show(body, preview);
      props.onCheck();
    },
  });
  const confirmation = useConfirmation({
    seen,
    look: (now, body: Parameters<typeof previewEvent>[1]) => previewEvent(now.id, body),
    save: (body, { version, idempotencyKey }) =>
      recordEvent({ caseId: seen.id, version }, body, { idempotencyKey }),
    onStale: props.onStale,
    onRefused: (error) => {
      props.onChange();
      form.refuse(error);
    },
    onSaved: (recorded) => {
      form.reset();
      return props.onRecorded(recorded);
    },
  });
  const isLost = props.isChecking && confirmation.looked === null;
  // Back from a rule that was read on the second page: what was typed is still here, so it is looked at again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the page opens anew
  useEffect(() => {
    if (isLost && checkValues(definition, form.values, today).length === 0) form.submit();
  }, []);
  if (props.isChecking && confirmation.looked !== null) {
    return (
      <ConfirmPage
        heading={heading}
        meaning={meaning}
        crumb={crumb}
        before={seen.assessment}
        preview={confirmation.looked.preview}
        isFresh={confirmation.isFresh}
        busy={confirmation.isBusy}
        promise={recordEventTexts.promise}
        confirm={recordEventTexts.confirm}
        onConfirm={confirmation.confirm}
        onChange={props.onChange}
      />
    );
  }
  return (
    <Page
      key="form"
      title={title ?? recordEventTexts.title}
      heading={title ?? heading}
      crumb={crumb}
    >
      <p className="lead above-4">{meaning}</p>
      {props.lead}
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary form={form} />
        <EventFields
          definition={definition}
          form={form}
          seen={seen}
          attach={props.attach}
          asks={choice?.asks}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            {recordEventTexts.look}
          </Button>
          <p className="soft">{commonTexts.nothingSavedYet}</p>
        </div>
      </form>
    </Page>
  );
}

function recordedChoice(code: HappeningCode | undefined): RecordedHappening | null {
  const choice = code === undefined ? null : happenings[code];
  return choice === null || choice.event === null ? null : choice;
}
