import { recordKindWords } from "@recourse/shared/content/record-words";
import { type RecordKind, recordKindSchema } from "@recourse/shared/workflow/records";
import type { ReactNode } from "react";
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

/** Kinds of record in plain words. */
export function KindChoices(props: KindChoicesProps) {
  return (
    <CheckboxGroup
      {...props}
      hint="“Everything they have” is the safest. Tick more where you want it named."
      choices={choices}
    />
  );
}
