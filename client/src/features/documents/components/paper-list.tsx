import type { CaseDocument } from "@recourse/shared/api/documents";
import {
  flawWords,
  paperListTexts as texts,
} from "@recourse/shared/content/pages/documents/paper-list";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Details } from "../../../components/marks.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { findPapers, paperFacts, paperName } from "../paper-words.ts";
import { DescribePaper } from "./describe-paper.tsx";

type PaperListProps = {
  papers: readonly CaseDocument[];
  onChanged: () => unknown;
};

/** More than one looks through at a glance. */
const manyPapers = 5;

/** Papers kept with the case: to find, to look at, and to say what they are. */
export function PaperList({ papers, onChanged }: PaperListProps) {
  const [words, setWords] = useState("");
  if (papers.length === 0) {
    return <p className="soft">{texts.none}</p>;
  }
  const found = findPapers(papers, words);
  return (
    <>
      {papers.length > manyPapers ? (
        <>
          <TextInput
            id="find-paper"
            type="search"
            label={texts.find}
            value={words}
            onChange={setWords}
          />
          <p className="small" role="status">
            {searchWords(words, found.length, papers.length)}
          </p>
        </>
      ) : null}
      <ul className="rows">
        {found.map((paper) => (
          <PaperItem key={paper.id} paper={paper} onChanged={onChanged} />
        ))}
      </ul>
    </>
  );
}

function searchWords(words: string, found: number, all: number): string {
  if (words.trim() === "") return "";
  return found === 0 ? texts.nothingFound : texts.found(found, all);
}

function PaperItem({ paper, onChanged }: { paper: CaseDocument; onChanged: () => unknown }) {
  const { id, caseId, description, flaws } = paper;
  const describe = description ? texts.rename : texts.describe;
  return (
    <li id={`paper-${id}`}>
      <Link to="/cases/$caseId/papers/$documentId" params={{ caseId, documentId: id }}>
        {paperName(paper)}
      </Link>
      <small>{paperFacts(paper)}</small>
      {flaws.map((flaw) => (
        <p key={flaw} className="small">
          {flawWords[flaw]}
        </p>
      ))}
      <Details
        summary={
          <span className="small">
            <span aria-hidden="true">{describe}</span>
            <span className="vh">{texts.about(describe, paperName(paper))}</span>
          </span>
        }
      >
        <DescribePaper paper={paper} onChanged={onChanged} />
      </Details>
    </li>
  );
}
