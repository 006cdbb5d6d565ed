import type { CaseDocument } from "@recourse/shared/api/documents";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { describePaperTexts } from "@recourse/shared/content/pages/documents/paper";
import { useState } from "react";
import { z } from "zod";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { describeDocument } from "../mutations.ts";

const descriptionSchema = z.object({ description: z.string().trim().max(500).nullable() });

type DescribePaperProps = { paper: CaseDocument; onChanged: () => unknown };

/** Says what a paper is, in the user's words. */
export function DescribePaper({ paper, onChanged }: DescribePaperProps) {
  const [said, setSaid] = useState("");
  const form = useForm({
    id: `describe-${paper.id}`,
    initial: { description: paper.description ?? "" },
    schema: descriptionSchema,
    toBody: ({ description }) => ({ description: description.trim() || null }),
    submit: ({ description }) => describeDocument(paper.id, description),
    onDone: async () => {
      await onChanged();
      setSaid(commonTexts.saved);
    },
  });
  return (
    <form className="no-print" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <TextInput
        {...form.field("description")}
        label={describePaperTexts.label}
        hint={describePaperTexts.hint}
      />
      <p className="above-3">
        <Button small type="submit" busy={form.isSending}>
          {commonTexts.save}
        </Button>
      </p>
      <StatusLine>{said}</StatusLine>
    </form>
  );
}
