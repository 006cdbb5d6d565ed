import { type Letter, sendLetterSchema } from "@recourse/shared/api/letters";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sendMethodWords } from "@recourse/shared/content/method-words";
import { markSentTexts } from "@recourse/shared/content/pages/letters/mark-sent";
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
      return [{ field: null, message: markSentTexts.changedElsewhere }];
    },
  });
  const isMail = form.values.method === "certified_mail" || form.values.method === "mail";
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      {letter.gapCount > 0 ? (
        <div className="field">
          <Note>
            <p>{markSentTexts.openGaps(letter.gapCount)}</p>
          </Note>
        </div>
      ) : null}
      <DateFields
        {...form.field("sentOn")}
        legend={markSentTexts.sentOn}
        hint={markSentTexts.sentOnHint}
        notAfter={today}
      />
      <RadioGroup
        {...form.field("method")}
        legend={markSentTexts.method}
        value={form.values.method || null}
        choices={methods}
      />
      {isMail || form.values.trackingNumber !== "" ? (
        <TextInput
          {...form.field("trackingNumber")}
          label={markSentTexts.number}
          hint={markSentTexts.numberHint}
          optional
          autoComplete="off"
        />
      ) : null}
      {letter.kind === "letting_go" ? <p className="above-5">{markSentTexts.closesCase}</p> : null}
      {letter.kind === "ocr_complaint" ? (
        <p className="above-5">{markSentTexts.statementOnly}</p>
      ) : null}
      <p className="above-5">{markSentTexts.wordsStay}</p>
      <div className="acts">
        <Button kind="act" type="submit" busy={form.isSending}>
          {markSentTexts.send}
        </Button>
        <ButtonLink
          kind="plain"
          to="/cases/$caseId/letters/$letterId"
          params={{ caseId: letter.caseId, letterId: letter.id }}
        >
          {markSentTexts.notYet}
        </ButtonLink>
      </div>
    </form>
  );
}

function checkSent({ sentOn, method }: Values, today: PlainDate): FormError[] {
  const errors: FormError[] = [];
  const reading = readDateDraft(sentOn, today);
  if (reading.state === "empty")
    errors.push({ field: "sentOn", message: markSentTexts.sentOnMissing });
  if (reading.state === "wrong") errors.push({ field: "sentOn", message: reading.message });
  if (reading.state === "read" && reading.range.latest > today) {
    errors.push({ field: "sentOn", message: markSentTexts.sentOnToCome });
  }
  if (method === "") errors.push({ field: "method", message: markSentTexts.methodMissing });
  return errors;
}
