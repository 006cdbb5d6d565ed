import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import type { z } from "zod";
import { newKey, toSearch } from "./api-client.ts";
import { isApiProblem } from "./api-problem.ts";
import { clearDraft, readDraft, saveDraft } from "./draft-store.ts";
import {
  errorsOfIssues,
  errorsOfProblem,
  type FieldPointers,
  type FormError,
  orderErrors,
} from "./form-errors.ts";
import { problemWords } from "./problem-words.ts";
import { retryWithSameKey } from "./query-client.ts";

export type FormOptions<V extends Record<string, unknown>, S extends z.ZodType, R> = {
  /** Names the draft and the elements; one form of this id on a page. */
  id: string;
  /** Names the draft where one page serves many things; by default the id. */
  draft?: string;
  /** Every field, in the order of the page. */
  initial: V;
  /** The shared schema of the request body. */
  schema: S;
  /** Makes the request body; by default the values as they are. */
  toBody?: (values: V) => unknown;
  /** What only the form can know, e.g. a date that cannot be read. Comes before the schema. */
  check?: (values: V) => FormError[];
  /** Where parts of the body are typed, when the names differ. */
  pointers?: FieldPointers;
  /** Fields that are never kept in a draft (passwords); `"all"` for a form without a draft. */
  notInDraft?: readonly (keyof V)[] | "all";
  /** Sending is not the end: the draft stays until `reset`. */
  keepDraft?: boolean;
  /** Sends the body. The key stays the same while the body does: a second press has no second effect. */
  submit: (body: z.output<S>, attempt: { idempotencyKey: string }) => Promise<R>;
  /** True for a POST with the key: a lost answer is asked for again. */
  safeToRetry?: boolean;
  onDone?: (result: R, body: z.output<S>) => unknown;
  /** Turns a refusal into errors of the form, where its words can be better than the server's. */
  explain?: (error: unknown) => FormError[] | null;
};

/** True for what is saved as somebody goes on to the next field. */
type Quietly = { quietly?: boolean };

/** One form: values, draft, errors of the shared schema and of the server, and one way to send. */
export function useForm<V extends Record<string, unknown>, S extends z.ZodType, R>(
  options: FormOptions<V, S, R>,
) {
  const [values, setValues] = useState(() => restore(options));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [keepsFocus, setKeepsFocus] = useState(false);
  // Two fields that the browser fills in at once must not overwrite each other.
  const latest = useRef(values);
  const lastTry = useRef({ text: "", key: "" });
  const fields = Object.keys(options.initial);

  const fail = (found: readonly FormError[], { quietly = false }: Quietly = {}) => {
    setErrors(orderErrors(found, fields));
    setKeepsFocus(quietly);
    if (!quietly) setAttempt((count) => count + 1);
  };
  const mutation = useMutation({
    ...(options.safeToRetry ? retryWithSameKey : {}),
    mutationFn: (sent: { body: z.output<S>; key: string } & Quietly) =>
      options.submit(sent.body, { idempotencyKey: sent.key }),
    onError: (error, sent) => fail(explainFailure(error, fields, options), sent),
    onSuccess: (result, { body }) => {
      if (!options.keepDraft) clearDraft(options.draft ?? options.id);
      lastTry.current = { text: "", key: "" };
      setErrors([]);
      return options.onDone?.(result, body);
    },
  });

  const change = (next: V) => {
    latest.current = next;
    setValues(next);
    keep(next, options);
  };
  const submit = ({ quietly = false }: Quietly = {}) => {
    if (mutation.isPending) return;
    const read = readBody(values, fields, options);
    if (!read.ok) return fail(read.errors, { quietly });
    const text = JSON.stringify(read.body);
    if (text !== lastTry.current.text) lastTry.current = { text, key: newKey() };
    setErrors([]);
    mutation.mutate({ body: read.body, key: lastTry.current.key, quietly });
  };

  return {
    id: options.id,
    values,
    errors,
    /** Grows with every refused attempt; the error summary takes the focus then. */
    attempt,
    /** What was refused was saved in passing: the summary must not take the focus from the field that is typed in now. */
    keepsFocus,
    isSending: mutation.isPending,
    set: <K extends keyof V>(name: K, value: V[K]) => change({ ...latest.current, [name]: value }),
    setAll: change,
    reset: (next: V = options.initial) => {
      clearDraft(options.draft ?? options.id);
      setErrors([]);
      latest.current = next;
      setValues(next);
    },
    submit,
    /** Checks some of the fields only, shows what is wrong with them, and says whether all is well. */
    check: (names: readonly string[], quiet: Quietly = {}): boolean => {
      const read = readBody(values, fields, options);
      const found = read.ok ? [] : read.errors.filter(({ field }) => names.includes(field ?? ""));
      if (found.length > 0) fail(found, quiet);
      else setErrors([]);
      return found.length === 0;
    },
    /** Shows why something that was sent from elsewhere was turned down. */
    refuse: (error: unknown) => fail(explainFailure(error, fields, options)),
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      submit();
    },
    /** Everything a field component needs. */
    field: <K extends keyof V & string>(name: K) => ({
      id: `${options.id}-${name}`,
      name,
      value: values[name],
      error: errors.find(({ field }) => field === name)?.message,
      onChange: (value: V[K]) => change({ ...latest.current, [name]: value }),
    }),
  };
}

type AnyOptions<V extends Record<string, unknown>, S extends z.ZodType, R> = FormOptions<V, S, R>;

function readBody<V extends Record<string, unknown>, S extends z.ZodType, R>(
  values: V,
  fields: readonly string[],
  { check, toBody, schema, pointers }: AnyOptions<V, S, R>,
): { ok: true; body: z.output<S> } | { ok: false; errors: FormError[] } {
  const own = check?.(values) ?? [];
  const parsed = schema.safeParse(toBody ? toBody(values) : values);
  if (own.length === 0 && parsed.success) return { ok: true, body: parsed.data };
  const issues = parsed.success ? [] : errorsOfIssues(parsed.error.issues, fields, pointers);
  return { ok: false, errors: [...own, ...issues] };
}

function explainFailure<V extends Record<string, unknown>, S extends z.ZodType, R>(
  error: unknown,
  fields: readonly string[],
  { explain, pointers }: AnyOptions<V, S, R>,
): FormError[] {
  const own = explain?.(error);
  if (own) return own;
  const ofServer = isApiProblem(error) ? errorsOfProblem(error, fields, pointers) : null;
  if (ofServer) return ofServer;
  if (isApiProblem(error, 409)) return [{ field: null, message: error.message }];
  const { title, body } = problemWords(error);
  const href = isApiProblem(error, 401) ? signInHref() : undefined;
  return [{ field: null, message: `${title}. ${body}`, href }];
}

/** A page of its own: what was typed waits in the draft until the user is back. */
function signInHref(): string {
  return `/sign-in${toSearch({ next: location.pathname + location.search })}`;
}

function restore<V extends Record<string, unknown>, S extends z.ZodType, R>({
  id,
  draft: draftId = id,
  initial,
  notInDraft,
}: AnyOptions<V, S, R>): V {
  if (notInDraft === "all") return initial;
  const draft = readDraft(draftId);
  if (typeof draft !== "object" || draft === null) return initial;
  const known = Object.entries(draft).filter(
    ([name, value]) => name in initial && isSameShape(initial[name], value),
  );
  return { ...initial, ...Object.fromEntries(known) };
}

/** A draft of an older version of the form must not break the new one. */
function isSameShape(initial: unknown, value: unknown): boolean {
  if (Array.isArray(initial)) return Array.isArray(value);
  if (typeof initial !== "object" || initial === null) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(initial).every((key) => key in value);
}

function keep<V extends Record<string, unknown>, S extends z.ZodType, R>(
  values: V,
  { id, draft = id, notInDraft = [] }: AnyOptions<V, S, R>,
): void {
  if (notInDraft === "all") return;
  const kept = Object.entries(values).filter(([name]) => !notInDraft.includes(name));
  saveDraft(draft, Object.fromEntries(kept));
}
