import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { receiptBasisWords, sendMethodWords } from "@recourse/shared/content/method-words";
import { sendMethodSchema } from "@recourse/shared/workflow/methods";
import { receiptBasisSchema } from "@recourse/shared/workflow/receipt-basis";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const methods = sendMethodSchema.options.map((value) => ({ value, ...sendMethodWords[value] }));
const bases = receiptBasisSchema.options.map((value) => ({ value, ...receiptBasisWords[value] }));

/** Whether they were asked already; then how, when, and when it arrived. */
export function AskedStep({ form, today }: { form: NewCaseForm; today: PlainDate }) {
  const { asked, method, arrived, basis } = form.values;
  return (
    <>
      <RadioGroup
        {...form.field("asked")}
        legend={<span className="vh">Have you asked them already?</span>}
        value={asked || null}
        choices={[
          { value: "no", label: "No, not yet", hint: "We write the first letter for you." },
          { value: "yes", label: "Yes", hint: "In the portal, by letter, by phone, at the desk." },
        ]}
      />
      {asked === "yes" ? (
        <>
          <RadioGroup
            {...form.field("method")}
            legend="How did you ask?"
            value={method || null}
            choices={methods}
          />
          <DateFields {...form.field("sentOn")} legend="When did you ask?" notAfter={today} />
          {method === "certified_mail" || method === "mail" ? (
            <TextInput
              {...form.field("trackingNumber")}
              label="Tracking number"
              optional
              autoComplete="off"
            />
          ) : null}
          <RadioGroup
            {...form.field("arrived")}
            legend="Do you know when it arrived?"
            hint="Their days are counted from then. About is enough. By phone or in person, it is the day you asked."
            value={arrived || null}
            choices={[
              { value: "yes", label: "Yes, or about" },
              { value: "no", label: "No", hint: "That is fine. We help you find out." },
            ]}
          />
        </>
      ) : null}
      {asked === "yes" && arrived === "yes" ? (
        <>
          <DateFields {...form.field("arrivedOn")} legend="When did it arrive?" notAfter={today} />
          <RadioGroup
            {...form.field("basis")}
            legend="How do you know?"
            value={basis || null}
            choices={bases}
          />
        </>
      ) : null}
    </>
  );
}
