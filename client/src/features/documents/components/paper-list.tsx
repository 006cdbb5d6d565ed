import type { CaseDocument } from "@recourse/shared/api/documents";
import { z } from "zod";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Details } from "../../../components/marks.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { describeDocument } from "../mutations.ts";
import { paperFacts, paperName } from "../paper-words.ts";

type PaperListProps = {
  papers: readonly CaseDocument[];
  onChanged: () => unknown;
};

/** Papers kept with the case: to download, and to say what they are. */
export function PaperList({ papers, onChanged }: PaperListProps) {
  if (papers.length === 0) {
    return (
      <p className="soft">
        Nothing here yet. Keep receipts, letters and pictures of them with the case: they are proof.
      </p>
    );
  }
  return (
    <ul className="rows">
      {papers.map((paper) => (
        <li key={paper.id} id={`paper-${paper.id}`}>
          <a href={`/api/v1/documents/${paper.id}/content`} download>
            {paperName(paper)}
          </a>
          <small>{paperFacts(paper)}</small>
          <Details
            summary={
              <span className="small">
                {paper.description ? "Change the name" : "Say what it is"}{" "}
                <span className="vh">of {paperName(paper)}</span>
              </span>
            }
          >
            <DescribePaper paper={paper} onChanged={onChanged} />
          </Details>
        </li>
      ))}
    </ul>
  );
}

const descriptionSchema = z.object({ description: z.string().trim().max(500).nullable() });

function DescribePaper({ paper, onChanged }: { paper: CaseDocument; onChanged: () => unknown }) {
  const form = useForm({
    id: `describe-${paper.id}`,
    initial: { description: paper.description ?? "" },
    schema: descriptionSchema,
    toBody: ({ description }) => ({ description: description.trim() || null }),
    submit: ({ description }) => describeDocument(paper.id, description),
    onDone: onChanged,
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <TextInput
        {...form.field("description")}
        label="What is it?"
        hint="For example: portal receipt, or their letter of November 16."
      />
      <p className="above-3">
        <Button small type="submit" busy={form.isSending}>
          Save
        </Button>
      </p>
    </form>
  );
}
