import { type Letter, type LetterPatch, letterPatchSchema } from "@recourse/shared/api/letters";
import { letterFactsTexts } from "@recourse/shared/content/pages/letters/letter";
import { factCatalogue, isFactKey } from "@recourse/shared/letters/fact-catalogue";
import { longestFact } from "@recourse/shared/letters/fact-lengths";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Details } from "../../../components/marks.tsx";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { needsLines } from "../needs-lines.ts";

type CaseFactsProps = {
  letter: Letter;
  onSave: (patch: LetterPatch) => Promise<unknown>;
};

/** Every fact that the letter took from the case, to change for this letter alone. */
export function CaseFacts({ letter, onSave }: CaseFactsProps) {
  const facts = factsFromCase(letter);
  if (Object.keys(facts).length === 0) return null;
  return (
    <div className="above-4">
      <Details summary={letterFactsTexts.fromCase}>
        <FactFields
          // Other facts are another form: a field must not show what the letter does not say any more.
          key={JSON.stringify(facts)}
          letterId={letter.id}
          facts={facts}
          onSave={onSave}
        />
      </Details>
    </div>
  );
}

type FactFieldsProps = Pick<CaseFactsProps, "onSave"> & {
  letterId: string;
  facts: Readonly<Record<string, string>>;
};

function FactFields({ letterId, facts, onSave }: FactFieldsProps) {
  const keys = Object.keys(facts);
  const form = useForm({
    id: "case-facts",
    draft: `case-facts-${letterId}`,
    initial: facts,
    schema: letterPatchSchema,
    toBody: (values) => ({ facts: changed(values, facts) }),
    pointers: Object.fromEntries(keys.map((key) => [`/facts/${key}`, key])),
    submit: onSave,
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <p className="small soft">{letterFactsTexts.fromCaseHint}</p>
      {keys.map((key) => {
        const field = form.field(key);
        const input = { ...field, label: labelOf(key), value: field.value ?? "" };
        return needsLines(key, facts[key] ?? "") ? (
          <TextArea key={key} {...input} rows={3} limit={longestFact(key)} />
        ) : (
          <TextInput key={key} {...input} autoComplete="off" />
        );
      })}
      <p className="above-4">
        <Button small type="submit" busy={form.isSending}>
          {letterFactsTexts.change}
        </Button>
      </p>
    </form>
  );
}

/** What the user typed already has its field above. */
function factsFromCase({ blocks, facts }: Letter): Record<string, string> {
  const merged = new Map<string, string>();
  for (const { segments } of blocks) {
    for (const segment of segments) {
      if (segment.kind === "fact" && facts[segment.key] === undefined) {
        merged.set(segment.key, segment.text);
      }
    }
  }
  return Object.fromEntries(merged);
}

function labelOf(key: string): string {
  const label = isFactKey(key) ? factCatalogue[key].label : key;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

function changed(
  values: Readonly<Record<string, string>>,
  facts: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(([key, value]) => value !== "" && value !== facts[key]),
  );
}
