import type { CaseDocument } from "@recourse/shared/api/documents";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Details } from "../../../components/marks.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { findPapers, flawWords, paperFacts, paperName } from "../paper-words.ts";
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
    return (
      <p className="soft">
        Nothing here yet. Keep receipts, letters and pictures of them with the case: they are proof.
      </p>
    );
  }
  const found = findPapers(papers, words);
  return (
    <>
      {papers.length > manyPapers ? (
        <>
          <TextInput
            id="find-paper"
            type="search"
            label="Find a paper"
            value={words}
            onChange={setWords}
          />
          <p className="small" role="status">
            {words.trim() === "" ? "" : `${found.length} of ${papers.length} papers`}
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

function PaperItem({ paper, onChanged }: { paper: CaseDocument; onChanged: () => unknown }) {
  const { id, caseId, description, flaws } = paper;
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
            {description ? "Change the name" : "Say what it is"}{" "}
            <span className="vh">of {paperName(paper)}</span>
          </span>
        }
      >
        <DescribePaper paper={paper} onChanged={onChanged} />
      </Details>
    </li>
  );
}
