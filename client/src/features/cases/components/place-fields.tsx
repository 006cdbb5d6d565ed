import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { listPlaces } from "@recourse/shared/content/place-words";
import { Select } from "../../../components/choice-inputs.tsx";

type TextField = {
  id: string;
  name: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
};

const texts = caseFieldTexts.place;
const { unitedStates, countries } = listPlaces();
const states = [
  { value: "", label: commonTexts.doNotKnow },
  ...unitedStates.map(({ code, name }) => ({ value: code, label: name })),
  { value: "abroad", label: texts.abroad },
];
const abroad = [
  { value: "", label: texts.chooseCountry },
  ...countries.map(({ code, name }) => ({ value: code, label: name })),
];

/** Where the office is. A list of states is long, but everyone finds their own by typing its first letters. */
export function PlaceFields({ place, country }: { place: TextField; country: TextField }) {
  return (
    <>
      <Select {...place} label={texts.label} hint={texts.hint} choices={states} />
      {place.value === "abroad" ? (
        <Select {...country} label={texts.country} hint={texts.countryHint} choices={abroad} />
      ) : null}
    </>
  );
}

/** A stored code as the two fields hold it. */
export function placeValues(code: string | null): { place: string; country: string } {
  if (code === null) return { place: "", country: "" };
  return code.startsWith("US-") ? { place: code, country: "" } : { place: "abroad", country: code };
}
