import type { Jurisdiction } from "@recourse/shared/api/rules";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { rightsTexts } from "@recourse/shared/content/pages/rules/rights";
import { listPlaces } from "@recourse/shared/content/place-words";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Select } from "../../components/choice-inputs.tsx";

/** Every state has a card, if only with federal law; another country has one where its law was read. */
export function ChooseRightsPlace({
  place,
  places,
}: {
  place: string;
  places: readonly Jurisdiction[];
}) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(place);
  const show = (event: FormEvent) => {
    event.preventDefault();
    navigate({ to: "/rules/rights/$jurisdiction", params: { jurisdiction: chosen } });
  };
  return (
    <form className="search-row no-print" onSubmit={show}>
      <Select
        id="rights-place"
        label={rightsTexts.place}
        value={chosen}
        choices={listChoices(places, place)}
        onChange={setChosen}
      />
      <div className="acts">
        <Button type="submit">{commonTexts.show}</Button>
        <Button onClick={() => window.print()}>{commonTexts.printPage}</Button>
      </div>
    </form>
  );
}

function listChoices(places: readonly Jurisdiction[], place: string) {
  const { unitedStates, countries } = listPlaces();
  const read = (kind: Jurisdiction["kind"]) => places.filter((one) => one.kind === kind);
  const known = [...read("federal"), ...unitedStates, ...read("abroad")];
  const other = known.some(({ code }) => code === place)
    ? []
    : countries.filter(({ code }) => code === place);
  return [...known, ...other].map(({ code, name }) => ({ value: code, label: name }));
}
