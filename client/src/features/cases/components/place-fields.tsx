import { listPlaces } from "@recourse/shared/content/place-words";
import { Select } from "../../../components/choice-inputs.tsx";

type TextField = {
  id: string;
  name: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
};

const { unitedStates, countries } = listPlaces();
const states = [
  { value: "", label: "I do not know" },
  ...unitedStates.map(({ code, name }) => ({ value: code, label: name })),
  { value: "abroad", label: "Not in the United States" },
];
const abroad = [
  { value: "", label: "Choose the country" },
  ...countries.map(({ code, name }) => ({ value: code, label: name })),
];

/** Where the office is. A list of states is long, but everyone finds their own by typing its first letters. */
export function PlaceFields({ place, country }: { place: TextField; country: TextField }) {
  return (
    <>
      <Select
        {...place}
        label="In which state is the office?"
        hint="Some states have a rule of their own."
        choices={states}
      />
      {place.value === "abroad" ? (
        <Select
          {...country}
          label="In which country?"
          hint="United States law does not reach there. We say so instead of guessing."
          choices={abroad}
        />
      ) : null}
    </>
  );
}

/** A stored code as the two fields hold it. */
export function placeValues(code: string | null): { place: string; country: string } {
  if (code === null) return { place: "", country: "" };
  return code.startsWith("US-") ? { place: code, country: "" } : { place: "abroad", country: code };
}
