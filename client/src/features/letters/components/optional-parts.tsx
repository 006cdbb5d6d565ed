import type { Letter } from "@recourse/shared/api/letters";
import { letterDraftTexts } from "@recourse/shared/content/pages/letters/letter";
import { CheckboxGroup } from "../../../components/choice-inputs.tsx";

type OptionalPartsProps = {
  parts: Letter["optionalParts"];
  onChange: (chosen: Record<string, boolean>) => unknown;
};

/** What is left out of the letter until the user asks for it. */
export function OptionalParts({ parts, onChange }: OptionalPartsProps) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts-h">
      <h2 id="parts-h">{letterDraftTexts.partsOnRequest}</h2>
      <CheckboxGroup
        id="parts"
        legend={<span className="vh">{letterDraftTexts.partsOnRequestLegend}</span>}
        value={parts.filter(({ shown }) => shown).map(({ id }) => id)}
        choices={parts.map(({ id, label, hint }) => ({ value: id, label, hint }))}
        onChange={(chosen) =>
          onChange(Object.fromEntries(parts.map(({ id }) => [id, chosen.includes(id)])))
        }
      />
    </section>
  );
}
