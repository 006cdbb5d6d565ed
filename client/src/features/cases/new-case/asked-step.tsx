import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { receiptBasisWords, sendMethodWords } from "@recourse/shared/content/method-words";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { sendMethodSchema } from "@recourse/shared/workflow/methods";
import { receiptBasisSchema } from "@recourse/shared/workflow/receipt-basis";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const texts = newCaseTexts.asked;

const methods = sendMethodSchema.options.map((value) => ({ value, ...sendMethodWords[value] }));
const bases = receiptBasisSchema.options.map((value) => ({ value, ...receiptBasisWords[value] }));

/** Whether they were asked already; then how, when, and when it arrived. */
export function AskedStep({ form, today }: { form: NewCaseForm; today: PlainDate }) {
  const { asked, method, arrived, basis } = form.values;
  return (
    <>
      <RadioGroup
        {...form.field("asked")}
        legend={<span className="vh">{texts.legend}</span>}
        value={asked || null}
        choices={[
          { value: "no", label: texts.no, hint: texts.noHint },
          { value: "yes", label: commonTexts.yes, hint: texts.yesHint },
        ]}
      />
      {asked === "yes" ? (
        <>
          <RadioGroup
            {...form.field("method")}
            legend={texts.method}
            value={method || null}
            choices={methods}
          />
          <DateFields {...form.field("sentOn")} legend={texts.sentOn} notAfter={today} />
          {method === "certified_mail" || method === "mail" ? (
            <TextInput
              {...form.field("trackingNumber")}
              label={texts.trackingNumber}
              optional
              autoComplete="off"
            />
          ) : null}
          <RadioGroup
            {...form.field("arrived")}
            legend={texts.arrived}
            hint={texts.arrivedHint}
            value={arrived || null}
            choices={[
              { value: "yes", label: texts.yesOrAbout },
              { value: "no", label: commonTexts.no, hint: texts.arrivedNoHint },
            ]}
          />
        </>
      ) : null}
      {asked === "yes" && arrived === "yes" ? (
        <>
          <DateFields {...form.field("arrivedOn")} legend={texts.arrivedOn} notAfter={today} />
          <RadioGroup
            {...form.field("basis")}
            legend={texts.basis}
            value={basis || null}
            choices={bases}
          />
        </>
      ) : null}
    </>
  );
}
