import type { CaseDetail, RecordedEvents } from "@recourse/shared/api/cases";
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
  { value: "office_only", label: "Only the office, or an answering machine" },
  { value: "nobody", label: "Nobody" },
];
const reachedInMeeting = (doctor: string) => [
  { value: "doctor", label: `We met: ${doctor}` },
  { value: "records_manager", label: "We met: the records manager, or somebody from the office" },
  { value: "office_only", label: "There was no meeting yet. I asked for one" },
];
const ways = [
  { value: "phone", label: "By phone" },
  { value: "in_person", label: "In person" },
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
  const doctor = seen.holder.doctorName ?? "The doctor or therapist";
  const isDoctor = step === "talk_to_doctor" && values.reached === "doctor";
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <RadioGroup {...form.field("when")} legend="When was it?" row choices={talkDays(today)} />
      {values.when === "other" ? (
        <DateFields {...form.field("day")} legend="Which day was it?" notAfter={today} />
      ) : null}
      {asksWhoWasReached(step) ? (
        <RadioGroup
          {...form.field("reached")}
          legend={step === "meet_them" ? "Did you meet?" : "Whom did you reach?"}
          choices={step === "meet_them" ? reachedInMeeting(doctor) : reachedByCall(doctor)}
        />
      ) : null}
      {isDoctor ? (
        <RadioGroup {...form.field("method")} legend="How?" row choices={ways} />
      ) : (
        <TextInput
          {...form.field("who")}
          label="Who did you speak with?"
          hint="A first name or “front desk” is enough."
          autoComplete="off"
          optional
        />
      )}
      <TextArea
        {...form.field("said")}
        label="What was said?"
        hint="In their words, as well as you remember. A line is enough."
        rows={3}
      />
      <RadioGroup
        {...form.field("promised")}
        legend="By which day did they promise something?"
        hint="We watch that day. If it passes, asking again becomes your next step."
        choices={promisedDays(today)}
      />
      {values.promised === "other" ? (
        <DateFields
          {...form.field("promisedDay")}
          legend="Which day did they name?"
          ranges={false}
        />
      ) : null}
      {notes === "" ? null : (
        <TextArea
          {...form.field("note")}
          label="Your notes from before"
          hint="They go onto the timeline with the talk. Take out what you do not want to keep."
          optional
        />
      )}
      <div className="acts">
        <Button kind="act" type="submit" busy={form.isSending}>
          Write it down
        </Button>
        <p className="soft">You can correct it later. Nothing is sent to anyone.</p>
      </div>
    </form>
  );
}
