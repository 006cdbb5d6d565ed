import { type CaseDetail, newCaseSchema } from "@recourse/shared/api/cases";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { useForm } from "../../../lib/use-form.ts";
import { createCase } from "../mutations.ts";
import { checkNewCase, newCaseBody, newCasePointers } from "./new-case-body.ts";
import type { NewCaseValues } from "./new-case-values.ts";

/** One form over all pages: what was typed on one is there on the way back. */
export function useNewCaseForm(
  initial: NewCaseValues,
  today: PlainDate,
  onCreated: (created: CaseDetail, values: NewCaseValues) => unknown,
) {
  const form = useForm({
    id: "new-case",
    initial,
    schema: newCaseSchema,
    toBody: (values) => newCaseBody(values, today),
    check: (values) => checkNewCase(values, today),
    pointers: newCasePointers,
    safeToRetry: true,
    submit: createCase,
    onDone: (created): unknown => onCreated(created, form.values),
  });
  return form;
}

export type NewCaseForm = ReturnType<typeof useNewCaseForm>;
