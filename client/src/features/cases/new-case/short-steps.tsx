import { claimStageWords } from "@recourse/shared/content/claim-words";
import { billsElectronicallyWords } from "@recourse/shared/content/holder-words";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
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
        legend={caseFieldTexts.billing}
        hint={newCaseTexts.billing.hint}
        value={form.values.hipaaCovered || null}
        choices={billingChoices}
      />
      {form.values.hipaaCovered === "no" ? (
        <div className="above-4">
          <Note>
            <p>{newCaseTexts.billing.mayNotBind}</p>
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
      legend={<span className="vh">{caseFieldTexts.claim}</span>}
      hint={newCaseTexts.claimHint}
      choices={claimChoices}
    />
  );
}
