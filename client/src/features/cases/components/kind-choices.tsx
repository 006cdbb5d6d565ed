import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { recordKindWords } from "@recourse/shared/content/record-words";
import { type RecordKind, recordKindSchema } from "@recourse/shared/workflow/records";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { CheckboxGroup } from "../../../components/choice-inputs.tsx";

type KindChoicesProps = {
  id: string;
  name: string;
  legend: ReactNode;
  error?: string;
  value: readonly RecordKind[];
  onChange: (value: RecordKind[]) => void;
};

const choices = recordKindSchema.options.map((value) => ({ value, ...recordKindWords[value] }));

/** Kinds of record in plain words. As long as everything is wanted, the single parts wait behind a button. */
export function KindChoices(props: KindChoicesProps) {
  const [isOpen, setOpen] = useState(false);
  const { value } = props;
  const isFolded = !isOpen && value.length === 1 && value[0] === "complete_record";
  return (
    <>
      <CheckboxGroup
        {...props}
        hint={isFolded ? undefined : caseFieldTexts.kindsHint}
        choices={isFolded ? choices.slice(0, 1) : choices}
      />
      {isFolded ? (
        <Button kind="plain" onClick={() => setOpen(true)}>
          {caseFieldTexts.someKinds}
        </Button>
      ) : null}
    </>
  );
}
