import { claimStageWords } from "@recourse/shared/content/claim-words";
import { billsElectronicallyWords } from "@recourse/shared/content/holder-words";
import { claimStageSchema } from "@recourse/shared/workflow/claim-stage";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { Note } from "../../../components/marks.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const billingChoices = (["yes", "no", "unknown"] as const).map((value) => ({
  value,
  ...billsElectronicallyWords[value],
}));

/** Whether the federal rule binds the office (FED-SCOPE-01). */
export function BillingStep({ form }: { form: NewCaseForm }) {
  return (
    <>
      <RadioGroup
        {...form.field("hipaaCovered")}
        legend="Do they send bills to insurance by computer?"
        hint="The federal rule about records, called HIPAA, binds only offices that do. If your insurance ever paid them, the answer is most likely yes."
        value={form.values.hipaaCovered || null}
        choices={billingChoices}
      />
      {form.values.hipaaCovered === "no" ? (
        <div className="above-4">
          <Note>
            <p>
              Then the federal rule may not bind them, and only the law of the state counts. You can
              still ask. We tell you what we know, and what we do not.
            </p>
          </Note>
        </div>
      ) : null}
    </>
  );
}

const claimChoices = claimStageSchema.options
  .toSorted((a, b) => Number(a === "unknown") - Number(b === "unknown"))
  .map((value) => ({ value, ...claimStageWords[value] }));

/** Where the disability claim stands. */
export function ClaimStep({ form }: { form: NewCaseForm }) {
  return (
    <RadioGroup
      {...form.field("claimStage")}
      legend={<span className="vh">Is there a disability claim?</span>}
      hint="With Social Security (SSI or SSDI). It opens other ways to the same records, and in some states a free copy. You may skip this."
      choices={claimChoices}
    />
  );
}
