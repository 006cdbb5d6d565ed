import type { Jurisdiction } from "@recourse/shared/api/rules";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { rulesTexts } from "@recourse/shared/content/pages/rules/rules";
import { placeName } from "@recourse/shared/content/place-words";
import { topicWords } from "@recourse/shared/content/topic-words";
import { topicSchema } from "@recourse/shared/rules/topics";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Select } from "../../components/choice-inputs.tsx";
import { TextInput } from "../../components/text-input.tsx";
import type { RuleSearch } from "../../lib/search-params.ts";

const any = "";
const topicChoices = [
  { value: any, label: rulesTexts.search.anyTopic },
  ...topicSchema.options.map((topic) => ({ value: topic, label: topicWords[topic] })),
] as const;

/** A place, a topic, some words. Nothing changes before the press. */
export function RuleSearchForm({
  search,
  places,
}: {
  search: RuleSearch;
  places: readonly Jurisdiction[];
}) {
  const navigate = useNavigate();
  const [place, setPlace] = useState(search.place ?? any);
  const [topic, setTopic] = useState<(typeof topicChoices)[number]["value"]>(search.topic ?? any);
  const [words, setWords] = useState(search.q ?? "");
  const show = (event: FormEvent) => {
    event.preventDefault();
    const wanted = {
      place: place === any ? undefined : place,
      topic: topic === any ? undefined : topic,
      q: words.trim() === "" ? undefined : words.trim(),
    };
    navigate({ to: "/rules", search: wanted });
  };
  const isNarrowed = [search.place, search.topic, search.q].some(Boolean);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form may take the role, and browsers know it better than <search>
    <form role="search" className="search-row rule-search" onSubmit={show}>
      <Select
        id="rule-place"
        label={rulesTexts.search.place}
        value={place}
        choices={listChoices(places, search.place)}
        onChange={setPlace}
      />
      <Select
        id="rule-topic"
        label={rulesTexts.search.topic}
        value={topic}
        choices={topicChoices}
        onChange={setTopic}
      />
      <TextInput
        id="rule-words"
        type="search"
        label={rulesTexts.search.words}
        maxLength={200}
        value={words}
        onChange={setWords}
      />
      <div className="acts">
        <Button type="submit">{commonTexts.show}</Button>
        {isNarrowed ? (
          <ButtonLink kind="plain" to="/rules">
            {rulesTexts.search.showAll}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}

/** By name, the United States first. A place of the address that was not read stays choosable, and says so. */
function listChoices(places: readonly Jurisdiction[], chosen: string | undefined) {
  const named = (kind: Jurisdiction["kind"]) =>
    places
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
      .map(({ code, name }) => ({ value: code, label: name }));
  const isListed = chosen === undefined || places.some(({ code }) => code === chosen);
  return [
    { value: any, label: rulesTexts.search.anyPlace },
    ...named("federal"),
    ...named("us_state"),
    ...named("abroad"),
    ...(isListed
      ? []
      : [{ value: chosen, label: rulesTexts.search.notVerified(placeName(chosen)) }]),
  ];
}
