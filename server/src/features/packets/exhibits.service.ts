import type { ExhibitIndex, ExhibitsPatch } from "@recourse/shared/api/exhibits";
import type { ExhibitChoices } from "@recourse/shared/packet/exhibits";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type FieldError, invalid, notFound, type Refusal } from "../../http/refusal.ts";
import { lockExhibitChoices, saveExhibitChoices } from "./exhibits.repository.ts";
import { type CasePapers, exhibitsOf, loadCasePapers } from "./packet-source.service.ts";

/** The exhibits of a case in their order, with what each one proves. */
export async function readExhibits(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<ExhibitIndex | Refusal> {
  const papers = await loadCasePapers(tx, scope, caseId);
  return papers === null ? notFound() : presentIndex(papers, papers.choices);
}

/** Changes the order, titles, what is proven and where an exhibit is left out. */
export async function patchExhibits(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  patch: ExhibitsPatch,
): Promise<ExhibitIndex | Refusal> {
  const before = await lockExhibitChoices(tx, scope, caseId);
  const papers = await loadCasePapers(tx, scope, caseId);
  if (before === null || papers === null) return notFound();
  const errors = findUnknown(papers, patch);
  if (errors.length > 0) return invalid(errors);
  const choices = mergeChoices(before, patch);
  await saveExhibitChoices(tx, scope, caseId, choices);
  return presentIndex(papers, choices);
}

function presentIndex(papers: CasePapers, choices: ExhibitChoices): ExhibitIndex {
  const ordered = choices.order === null ? "by_date" : "by_hand";
  return { ordered, items: exhibitsOf(papers, choices) };
}

/** Only what is with this case can be chosen. Says nothing about whether an id exists elsewhere. */
function findUnknown(
  papers: CasePapers,
  { order, exhibits: changes = {} }: ExhibitsPatch,
): FieldError[] {
  const known = new Set(exhibitsOf(papers, papers.choices).map(({ id }) => id));
  const events = new Set(papers.facts.state.facts.map(({ id }) => id));
  const detail = "This is not with this case.";
  return [
    ...(order ?? []).flatMap((id, index) =>
      known.has(id) ? [] : [{ pointer: `/order/${index}`, detail }],
    ),
    ...Object.entries(changes).flatMap(([id, { proves }]) => [
      ...(known.has(id) ? [] : [{ pointer: `/exhibits/${id}`, detail }]),
      ...(typeof proves === "string" && !events.has(proves)
        ? [{ pointer: `/exhibits/${id}/proves`, detail }]
        : []),
    ]),
  ];
}

type Choice = NonNullable<ExhibitChoices["exhibits"][string]>;

function mergeChoices(before: ExhibitChoices, patch: ExhibitsPatch): ExhibitChoices {
  const exhibits = { ...before.exhibits };
  for (const [id, { title, proves, leftOutOf }] of Object.entries(patch.exhibits ?? {})) {
    const old: Choice = exhibits[id] ?? {};
    exhibits[id] = {
      ...pick("title", title, old.title),
      ...pick("proves", proves, old.proves),
      ...pick("leftOutOf", leftOutOf, old.leftOutOf),
    };
  }
  return { order: patch.order === undefined ? before.order : patch.order, exhibits };
}

/** What is sent; what is not sent stays; a null is taken back. */
function pick<Key extends string, Value>(
  key: Key,
  sent: Value | null | undefined,
  old: Value | undefined,
): { [Name in Key]?: Value } {
  const value = sent === undefined ? old : sent;
  const picked: { [Name in Key]?: Value } = {};
  if (value !== undefined && value !== null) picked[key] = value;
  return picked;
}
