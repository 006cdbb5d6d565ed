import type { CaseDocument } from "@recourse/shared/api/documents";
import { attachPapersTexts } from "@recourse/shared/content/pages/documents/paper-list";
import { CheckboxGroup } from "../../../components/choice-inputs.tsx";
import { paperFacts, paperName } from "../paper-words.ts";
import { UploadPapers } from "./upload-papers.tsx";

type AttachPapersProps = {
  caseId: string;
  papers: readonly CaseDocument[];
  value: string[];
  onChange: (ids: string[]) => void;
  /** The list of the case is old now. */
  onUploaded: (document: CaseDocument) => unknown;
};

/** Ties papers of the case to an event; a new one is tied as soon as it has arrived. */
export function AttachPapers({ caseId, papers, value, onChange, onUploaded }: AttachPapersProps) {
  return (
    <div className="field">
      {papers.length > 0 ? (
        <CheckboxGroup
          id="attach"
          legend={attachPapersTexts.legend}
          optional
          value={value}
          choices={papers.map((paper) => ({
            value: paper.id,
            label: paperName(paper),
            hint: paperFacts(paper),
          }))}
          onChange={onChange}
        />
      ) : (
        <p>
          <b>{attachPapersTexts.legend}</b>{" "}
          <span className="optional">{attachPapersTexts.ifYouLike}</span>
        </p>
      )}
      <div className="above-3">
        <UploadPapers
          caseId={caseId}
          onUploaded={(document) => {
            onChange([...value, document.id]);
            onUploaded(document);
          }}
        />
      </div>
    </div>
  );
}
