import { type LetterPatch, letterPatchSchema } from "@recourse/shared/api/letters";
import { letterDraftTexts } from "@recourse/shared/content/pages/letters/letter";
import { factCatalogue, isFactKey } from "@recourse/shared/letters/fact-catalogue";
import { longestFact } from "@recourse/shared/letters/fact-lengths";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import type { Gap } from "../gaps-of.ts";
import { needsLines } from "../needs-lines.ts";

type Facts = Readonly<Record<string, string>>;
type GapFieldsProps = {
  letterId: string;
  gaps: readonly Gap[];
  /** What was typed for this letter already; an emptied field goes back to the case. */
  facts: Facts;
  onSave: (patch: LetterPatch) => Promise<unknown>;
};

/** The fields for what is missing. Saved as one leaves a field, or with the button. */
export function GapFields({ letterId, gaps, facts, onSave }: GapFieldsProps) {
  const keys = useStableKeys([...gaps.map(({ key }) => key), ...Object.keys(facts)]);
  const form = useForm({
    id: "letter-gaps",
    draft: `letter-gaps-${letterId}`,
    initial: Object.fromEntries(keys.map((key) => [key, facts[key] ?? ""])),
    schema: letterPatchSchema,
    toBody: (values) => ({ facts: changedFacts(values, facts) }),
    pointers: Object.fromEntries(keys.map((key) => [`/facts/${key}`, key])),
    submit: onSave,
  });
  const hasChanges = Object.keys(changedFacts(form.values, facts)).length > 0;
  const saveLater = useRef(false);
  const leaveField = () => {
    if (form.isSending) saveLater.current = true;
    else if (hasChanges) form.submit({ quietly: true });
    // Put back as it was: there is nothing to save, and nothing wrong any more.
    else if (form.errors.length > 0) form.check(keys, { quietly: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of a save matters
  useEffect(() => {
    if (form.isSending || !saveLater.current) return;
    saveLater.current = false;
    if (hasChanges) form.submit({ quietly: true });
  }, [form.isSending]);
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      {keys.map((key) => {
        const field = form.field(key);
        const input = { ...field, ...describeFact(key, gaps), value: field.value ?? "" };
        return needsLines(key, facts[key] ?? "") ? (
          <TextArea key={key} {...input} rows={3} limit={longestFact(key)} onBlur={leaveField} />
        ) : (
          <TextInput key={key} {...input} autoComplete="off" onBlur={leaveField} />
        );
      })}
      <p className="above-4">
        <Button small type="submit" busy={form.isSending}>
          {letterDraftTexts.putIn}
        </Button>
      </p>
    </form>
  );
}

/** A filled gap is no gap any more. Its field stays in its place, so that nothing jumps under the fingers. */
function useStableKeys(keys: readonly string[]): readonly string[] {
  const [order, setOrder] = useState(keys);
  const added = keys.filter((key) => !order.includes(key));
  if (added.length === 0) return order;
  const all = [...order, ...new Set(added)];
  setOrder(all);
  return all;
}

function describeFact(key: string, gaps: readonly Gap[]): { label: string; hint: string } {
  const gap = gaps.find((candidate) => candidate.key === key);
  const { label, hint } = gap ?? (isFactKey(key) ? factCatalogue[key] : { label: key, hint: "" });
  return { label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`, hint };
}

function changedFacts(values: Facts, facts: Facts): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(([key, value]) => value !== (facts[key] ?? ""))
      .map(([key, value]) => [key, value === "" ? null : value]),
  );
}
