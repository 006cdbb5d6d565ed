import { editCaseTexts } from "@recourse/shared/content/pages/cases/edit-case";
import { commonTexts } from "@recourse/shared/content/pages/common";
import type { FormEvent, ReactNode } from "react";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Link } from "../../../components/link.tsx";
import type { FormError } from "../../../lib/form-errors.ts";

type EditFrameProps = {
  caseId: string;
  form: {
    id: string;
    errors: readonly FormError[];
    attempt: number;
    isSending: boolean;
    onSubmit: (event: FormEvent) => void;
  };
  children: ReactNode;
};

/** A small page that changes one thing: fields, Save, and a way back. */
export function EditFrame({ caseId, form, children }: EditFrameProps) {
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      {children}
      <div className="acts">
        <Button kind="act" type="submit" busy={form.isSending}>
          {commonTexts.save}
        </Button>
        <Link className="link" to="/cases/$caseId" params={{ caseId }}>
          {editCaseTexts.back}
        </Link>
      </div>
    </form>
  );
}
