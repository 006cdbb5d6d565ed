import { type Letter, sendLetterSchema } from "@recourse/shared/api/letters";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sendMethodWords } from "@recourse/shared/content/method-words";
import { type SendMethod, sendMethodSchema } from "@recourse/shared/workflow/methods";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Note } from "../../../components/marks.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { draftOfRange, readDateDraft } from "../../../lib/date-draft.ts";
import type { FormError } from "../../../lib/form-errors.ts";
import { useForm } from "../../../lib/use-form.ts";
import { sendLetter } from "../mutations.ts";

type MarkSentFormProps = {
  letter: Letter;
  today: PlainDate;
  onSent: (letter: Letter) => unknown;
  onStale: () => unknown;
};

type Values = {
  sentOn: ReturnType<typeof draftOfRange>;
  method: SendMethod | "";
  trackingNumber: string;
};

const methods = sendMethodSchema.options.map((value) => ({ value, ...sendMethodWords[value] }));

/** When and how the letter went out. Records the event and freezes the words. */
export function MarkSentForm({ letter, today, onSent, onStale }: MarkSentFormProps) {
  const isCertified = letter.kind === "certified_letter";
  const initial: Values = {
    sentOn: draftOfRange({ earliest: today, latest: today }),
    method: isCertified ? "certified_mail" : "",
    trackingNumber: letter.trackingNumber ?? letter.facts.tracking_number ?? "",
  };
  const form = useForm({
    id: "sent",
    draft: `sent-${letter.id}`,
    initial,
    schema: sendLetterSchema,
    check: (values) => checkSent(values, today),
    toBody: ({ sentOn, method, trackingNumber }) => {
      const reading = readDateDraft(sentOn, today);
      return {
        sentOn: reading.state === "read" ? reading.range : undefined,
        method: method || undefined,
        trackingNumber: trackingNumber.trim() || null,
      };
    },
    safeToRetry: true,
    submit: (body, attempt) => sendLetter(letter, body, attempt),
    onDone: onSent,
    explain: (error) => {
      if (!isApiProblem(error, 412)) return null;
      onStale();
      const message =
        "The letter was changed in another window. Look at it once more, then press the button again. What you typed here is kept.";
      return [{ field: null, message }];
    },
  });
  const isMail = form.values.method === "certified_mail" || form.values.method === "mail";
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      {letter.gapCount > 0 ? (
        <div className="field">
          <Note>
            <p>
              {letter.gapCount === 1 ? "One gap is" : `${letter.gapCount} gaps are`} still open. If
              you filled them in by hand on the paper, that is fine. The words are kept with a blank
              line there.
            </p>
          </Note>
        </div>
      ) : null}
      <DateFields
        {...form.field("sentOn")}
        legend="When did you send it?"
        hint="The day you mailed it, faxed it or handed it over."
        notAfter={today}
      />
      <RadioGroup
        {...form.field("method")}
        legend="How did you send it?"
        value={form.values.method || null}
        choices={methods}
      />
      {isMail || form.values.trackingNumber !== "" ? (
        <TextInput
          {...form.field("trackingNumber")}
          label="Tracking number"
          hint="The long number on the receipt of the post office. You can add it later with a correction."
          optional
          autoComplete="off"
        />
      ) : null}
      {letter.kind === "letting_go" ? (
        <p className="above-5">This also closes the case. You can open it again at any time.</p>
      ) : null}
      {letter.kind === "ocr_complaint" ? (
        <p className="above-5">
          This keeps the statement as you used it. The complaint itself counts once you have filed
          it with the form. Tell us then under “What happened?”.
        </p>
      ) : null}
      <p className="above-5">
        After this the words of the letter can no longer be changed. That is what makes them proof.
      </p>
      <div className="acts">
        <Button kind="act" type="submit" busy={form.isSending}>
          Yes, I sent it
        </Button>
        <ButtonLink
          kind="plain"
          to="/cases/$caseId/letters/$letterId"
          params={{ caseId: letter.caseId, letterId: letter.id }}
        >
          Not yet, back to the letter
        </ButtonLink>
      </div>
    </form>
  );
}

function checkSent({ sentOn, method }: Values, today: PlainDate): FormError[] {
  const errors: FormError[] = [];
  const reading = readDateDraft(sentOn, today);
  if (reading.state === "empty")
    errors.push({ field: "sentOn", message: "Enter the day you sent it." });
  if (reading.state === "wrong") errors.push({ field: "sentOn", message: reading.message });
  if (reading.state === "read" && reading.range.latest > today) {
    errors.push({ field: "sentOn", message: "This day has not come yet. Check the year." });
  }
  if (method === "") errors.push({ field: "method", message: "Choose how you sent it." });
  return errors;
}
