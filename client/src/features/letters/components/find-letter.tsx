import type { LetterChoices } from "@recourse/shared/api/letters";
import { hasEveryWord } from "@recourse/shared/content/find-by-words";
import { letterNames } from "@recourse/shared/content/letter-names";
import {
  type LetterGroup,
  letterGroupNames,
  letterWords,
} from "@recourse/shared/content/letter-words";
import { findLetterTexts } from "@recourse/shared/content/pages/letters/choose-letter";
import type { LetterKind } from "@recourse/shared/letters/letter";
import { type ReactNode, useState } from "react";
import { StatusLine } from "../../../components/status-line.tsx";
import { TextInput } from "../../../components/text-input.tsx";

type Choice = LetterChoices["items"][number];
type FindLetterProps = {
  choices: readonly Choice[];
  renderLink: (kind: LetterKind) => ReactNode;
};

const groups = [
  "asking",
  "answers",
  "formal",
  "money",
  "others",
  "record",
] as const satisfies readonly LetterGroup[];

/** Every letter under its heading, narrowed by a word. One that may not go to this office says why. */
export function FindLetter({ choices, renderLink }: FindLetterProps) {
  const [words, setWords] = useState("");
  const found = choices.filter(({ kind }) => matches(kind, words));
  return (
    <>
      <TextInput
        id="letter-filter"
        type="search"
        label={findLetterTexts.label}
        hint={findLetterTexts.hint}
        maxLength={100}
        autoComplete="off"
        value={words}
        onChange={setWords}
      />
      <StatusLine>{words.trim() === "" ? "" : findLetterTexts.found(found.length)}</StatusLine>
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          choices={found.filter(({ kind }) => letterWords[kind].group === group)}
          renderLink={renderLink}
        />
      ))}
    </>
  );
}

type GroupProps = FindLetterProps & { group: LetterGroup };

function Group({ group, choices, renderLink }: GroupProps) {
  if (choices.length === 0) return null;
  return (
    <section className="above-5" aria-labelledby={`letters-${group}`}>
      <h3 id={`letters-${group}`}>{letterGroupNames[group]}</h3>
      <ul className="rows">
        {choices.map(({ kind, message }) => (
          <li key={kind}>
            {message === null ? (
              renderLink(kind)
            ) : (
              <b>{findLetterTexts.notForThem(letterNames[kind])}</b>
            )}
            <small>{message ?? letterWords[kind].about}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function matches(kind: LetterKind, words: string): boolean {
  const { about, why, group } = letterWords[kind];
  const text = `${letterNames[kind]} ${about} ${why} ${letterGroupNames[group]}`;
  return hasEveryWord(text, words);
}
