import { type Correction, correctionSchema } from "@recourse/shared/api/cases";
import { eventSentences } from "@recourse/shared/content/event-sentences";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { correctionTexts } from "@recourse/shared/content/pages/events/correction";
import { recordEventTexts } from "@recourse/shared/content/pages/events/record-event";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { Button } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Note } from "../../../components/marks.tsx";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import {
  checkCorrection,
  correctionBody,
  correctionInitial,
  correctionPointers,
  formOf,
} from "../correction-values.ts";
import { asText } from "../event-forms/event-values.ts";
import { correctEvent } from "../mutations.ts";
import { previewCorrection } from "../preview-correction.ts";
import { factTitle, whenWords } from "../timeline-facts.ts";
import { useConfirmation } from "../use-confirmation.ts";
import { ConfirmPage } from "./confirm-page.tsx";
import type { EntryProps } from "./event-entry.tsx";
import { EventFields } from "./event-fields.tsx";

type EventCorrectionProps = EntryProps & {
  event: CaseEvent;
  /** A detail is put in that was not known: its field stands open. */
  addsDetail: boolean;
};

/** Corrects an event: it did not happen, or it was different. Shown first, saved after a yes. */
export function EventCorrection(props: EventCorrectionProps) {
  const { seen, event, crumb } = props;
  const definition = formOf(event);
  const { today } = seen.assessment;
  const form = useForm({
    id: "correction",
    draft: `correct-${event.id}`,
    initial: correctionInitial(event, props.addsDetail),
    schema: correctionSchema,
    toBody: (values) => correctionBody(event, values, today),
    check: (values) => checkCorrection(event, values, today),
    pointers: correctionPointers(event),
    keepDraft: true,
    submit: (body) => previewCorrection(seen, event.id, body),
    onDone: (preview, body) => {
      confirmation.show(body, preview);
      props.onCheck();
    },
  });
  const confirmation = useConfirmation({
    seen,
    look: (now, body: Correction) => previewCorrection(now, event.id, body),
    save: (body, { version, idempotencyKey }) =>
      correctEvent({ caseId: seen.id, version }, event.id, body, { idempotencyKey }),
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
  if (props.isChecking && confirmation.looked !== null) {
    return (
      <ConfirmPage
        heading={commonTexts.correctThis}
        meaning={correctionTexts.meaning}
        crumb={crumb}
        before={seen.assessment}
        preview={confirmation.looked.preview}
        isFresh={confirmation.isFresh}
        busy={confirmation.isBusy}
        promise={correctionTexts.promise}
        confirm={correctionTexts.confirm}
        onConfirm={confirmation.confirm}
        onChange={props.onChange}
      />
    );
  }
  const wrong = form.field("wrong");
  const reason = form.field("reason");
  return (
    <Page
      key="form"
      title={commonTexts.correctThis}
      heading={definition === null ? correctionTexts.takeBack : commonTexts.correctThis}
      crumb={crumb}
    >
      <p className="lead above-4">{correctionTexts.meaning}</p>
      <WhatItSays event={event} today={today} />
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary form={form} />
        {definition === null ? null : (
          <RadioGroup
            {...wrong}
            legend={correctionTexts.wrong.label}
            value={asText(wrong.value) || null}
            choices={[
              {
                value: "different",
                label: correctionTexts.wrong.different,
                hint: correctionTexts.wrong.differentHint,
              },
              { value: "never", label: correctionTexts.wrong.never },
            ]}
          />
        )}
        {definition !== null && form.values.wrong === "different" ? (
          <EventFields definition={definition} form={form} seen={seen} attach={props.attach} />
        ) : null}
        <TextArea
          {...reason}
          label={correctionTexts.reason.label}
          hint={correctionTexts.reason.hint}
          rows={2}
          value={asText(reason.value)}
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

function WhatItSays({
  event,
  today,
}: {
  event: CaseEvent;
  today: Parameters<typeof whenWords>[1];
}) {
  if (event.type === "corrected") {
    return (
      <div className="above-5">
        <Note>
          <p>{correctionTexts.youCorrected(event.details.reason)}</p>
        </Note>
      </div>
    );
  }
  return (
    <div className="above-5">
      <Note>
        <p>
          <b>{factTitle(event)}</b>, {whenWords(event, today)}
        </p>
        <p>{eventSentences(event).join(" ")}</p>
      </Note>
    </div>
  );
}
