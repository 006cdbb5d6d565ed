import type { CaseDetail, EventPreview, RecordedEvents } from "@recourse/shared/api/cases";
import { type NewEvent, newEventSchema } from "@recourse/shared/workflow/events";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Page } from "../../../components/page.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { newKey } from "../../../lib/api-client.ts";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { retryWithSameKey } from "../../../lib/query-client.ts";
import { useForm } from "../../../lib/use-form.ts";
import { checkValues, pointersOf } from "../event-forms/check-values.ts";
import type { RecordableType } from "../event-forms/event-field.ts";
import { eventForms } from "../event-forms/event-forms.ts";
import { bodyOfValues, emptyValues } from "../event-forms/event-values.ts";
import { knownValues } from "../event-forms/known-values.ts";
import { previewEvent, recordEvent } from "../mutations.ts";
import { type Attach, EventFields } from "./event-fields.tsx";
import { Answer, EventPreviewView } from "./event-preview.tsx";

type EventEntryProps = {
  seen: CaseDetail;
  type: RecordableType;
  crumb: ReactNode;
  attach: Attach;
  /** The second page is open: the address says so, and Back leads to the form. */
  isChecking: boolean;
  onCheck: () => void;
  onChange: () => void;
  /** Loads the case again, because someone else changed it. */
  onStale: () => Promise<CaseDetail | undefined>;
  onRecorded: (recorded: RecordedEvents) => unknown;
};

type Looked = { body: NewEvent; preview: EventPreview; key: string; version: number };

/** Records one event: the form, then what it would change, then saved. Nothing is saved before that. */
export function EventEntry(props: EventEntryProps) {
  const { seen, type, crumb, attach, isChecking } = props;
  const definition = eventForms[type];
  const { today } = seen.assessment;
  const [looked, setLooked] = useState<Looked | null>(null);
  const form = useForm({
    id: `record-${seen.id}-${type}`,
    initial: { ...emptyValues(definition, knownValues(type, seen)) },
    schema: newEventSchema,
    toBody: (values) => bodyOfValues(type, definition, values, today),
    check: (values) => checkValues(definition, values, today),
    pointers: pointersOf(definition),
    keepDraft: true,
    submit: (body) => previewEvent(seen.id, body),
    onDone: (preview, body) => {
      setLooked({ body, preview, key: newKey(), version: seen.version });
      props.onCheck();
    },
  });
  if (isChecking && looked !== null) {
    return (
      <Confirm
        {...props}
        looked={looked}
        onLookedAgain={setLooked}
        onRefused={(error) => {
          props.onChange();
          form.refuse(error);
        }}
        onSaved={(recorded) => {
          form.reset();
          return props.onRecorded(recorded);
        }}
      />
    );
  }
  return (
    <Page key="form" title="What happened?" heading={definition.heading} crumb={crumb}>
      <p className="lead above-4">{definition.meaning}</p>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary form={form} />
        <EventFields definition={definition} form={form} seen={seen} attach={attach} />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            See what this changes
          </Button>
          <p className="soft">Nothing is saved yet.</p>
        </div>
      </form>
    </Page>
  );
}

type ConfirmProps = EventEntryProps & {
  looked: Looked;
  onLookedAgain: (looked: Looked) => void;
  onRefused: (error: unknown) => void;
  onSaved: (recorded: RecordedEvents) => unknown;
};

function Confirm({ looked, seen, type, crumb, onChange, ...props }: ConfirmProps) {
  const [isFresh, setFresh] = useState(false);
  const { body, preview, key, version } = looked;
  const lookAgain = useMutation({
    mutationFn: async () => {
      const now = await props.onStale();
      if (now === undefined) throw new Error("The case could not be loaded again.");
      return { preview: await previewEvent(now.id, body), version: now.version };
    },
    onSuccess: (again) => {
      props.onLookedAgain({ body, key: newKey(), ...again });
      setFresh(true);
    },
    onError: props.onRefused,
  });
  const save = useMutation({
    ...retryWithSameKey,
    mutationFn: () => recordEvent({ caseId: seen.id, version }, body, { idempotencyKey: key }),
    onSuccess: props.onSaved,
    onError: (error) => (isApiProblem(error, 412) ? lookAgain.mutate() : props.onRefused(error)),
  });
  return (
    <Page key="check" title="Is this right?" heading={eventForms[type].heading} crumb={crumb}>
      <StatusLine>
        {isFresh
          ? "Someone changed this case in the meantime. We looked again: this is what would change now."
          : null}
      </StatusLine>
      <div className="above-5">
        <EventPreviewView
          before={seen.assessment}
          preview={preview}
          meaning={eventForms[type].meaning}
        />
        <Answer heading="Is this right?">
          <p>
            We write it on the case with today’s date. You can correct it at any time, and the first
            version stays visible.
          </p>
          <div className="acts">
            <Button
              kind="act"
              busy={save.isPending || lookAgain.isPending}
              onClick={() => save.mutate()}
            >
              Yes, write it down
            </Button>
            <Button kind="plain" onClick={onChange}>
              No, change something
            </Button>
          </div>
        </Answer>
      </div>
    </Page>
  );
}
