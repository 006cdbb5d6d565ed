import type { CaseDetail, RecordedEvents } from "@recourse/shared/api/cases";
import { quickTalkTexts as texts } from "@recourse/shared/content/pages/events/quick-talk";
import { type NewEvent, newEventSchema } from "@recourse/shared/workflow/events";
import type { TalkStep } from "@recourse/shared/workflow/step-codes";
import { Button } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { readTalkNotes, saveTalkNotes } from "../../../lib/talk-notes.ts";
import { useForm } from "../../../lib/use-form.ts";
import {
  asksWhoWasReached,
  bodyOfTalk,
  checkTalk,
  emptyTalk,
  promisedDays,
  talkDays,
} from "../quick-talk-values.ts";

type QuickTalkProps = {
  seen: CaseDetail;
  step: TalkStep | undefined;
  record: (body: NewEvent, attempt: { idempotencyKey: string }) => Promise<RecordedEvents>;
  onRecorded: (recorded: RecordedEvents, body: NewEvent) => unknown;
};

const pointers = {
  "/occurredOn": "day",
  "/note": "note",
  "/details/method": "method",
  "/details/with": "reached",
  "/details/spokeWith": "who",
  "/details/said": "said",
  "/details/answer": "said",
  "/details/promisedBy": "promisedDay",
};

const reachedByCall = (doctor: string) => [
  { value: "doctor", label: doctor },
  { value: "office_only", label: texts.reached.officeOnly },
  { value: "nobody", label: texts.reached.nobody },
];
const reachedInMeeting = (doctor: string) => [
  { value: "doctor", label: texts.reached.metDoctor(doctor) },
  { value: "records_manager", label: texts.reached.metManager },
  { value: "office_only", label: texts.reached.noMeeting },
];
const ways = [
  { value: "phone", label: texts.method.phone },
  { value: "in_person", label: texts.method.inPerson },
];

/** A talk in under a minute: when, who, what, and what was promised by when. One press, and it can be corrected. */
export function QuickTalkForm({ seen, step, record, onRecorded }: QuickTalkProps) {
  const { today } = seen.assessment;
  const notes = step === undefined ? "" : readTalkNotes(seen.id, step);
  const form = useForm({
    id: "talk",
    draft: ["talk", seen.id, step].filter(Boolean).join("-"),
    initial: emptyTalk(today, notes),
    // What was noted last counts, not what an older draft of this form has.
    notInDraft: ["note"],
    schema: newEventSchema,
    toBody: (values) => bodyOfTalk(values, step, today),
    check: (values) => checkTalk(values, step, today),
    pointers,
    safeToRetry: true,
    submit: record,
    onDone: (recorded, body) => {
      if (step !== undefined) saveTalkNotes(seen.id, step, "");
      return onRecorded(recorded, body);
    },
  });
  const { values } = form;
  const doctor = seen.holder.doctorName ?? texts.someDoctor;
  const isDoctor = step === "talk_to_doctor" && values.reached === "doctor";
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <RadioGroup {...form.field("when")} legend={texts.when.label} row choices={talkDays(today)} />
      {values.when === "other" ? (
        <DateFields {...form.field("day")} legend={texts.when.otherLabel} notAfter={today} />
      ) : null}
      {asksWhoWasReached(step) ? (
        <RadioGroup
          {...form.field("reached")}
          legend={step === "meet_them" ? texts.reached.met : texts.reached.called}
          choices={step === "meet_them" ? reachedInMeeting(doctor) : reachedByCall(doctor)}
        />
      ) : null}
      {isDoctor ? (
        <RadioGroup {...form.field("method")} legend={texts.method.label} row choices={ways} />
      ) : (
        <TextInput
          {...form.field("who")}
          label={texts.who.label}
          hint={texts.who.hint}
          autoComplete="off"
          optional
        />
      )}
      <TextArea {...form.field("said")} label={texts.said.label} hint={texts.said.hint} rows={3} />
      <RadioGroup
        {...form.field("promised")}
        legend={texts.promised.label}
        hint={texts.promised.hint}
        choices={promisedDays(today)}
      />
      {values.promised === "other" ? (
        <DateFields
          {...form.field("promisedDay")}
          legend={texts.promised.otherLabel}
          ranges={false}
        />
      ) : null}
      {notes === "" ? null : (
        <TextArea
          {...form.field("note")}
          label={texts.notes.label}
          hint={texts.notes.hint}
          optional
        />
      )}
      <div className="acts">
        <Button kind="act" type="submit" busy={form.isSending}>
          {texts.save}
        </Button>
        <p className="soft">{texts.nothingSent}</p>
      </div>
    </form>
  );
}
