import type { NewPerson, Person, PersonPatch } from "@recourse/shared/api/people";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { Position } from "../../http/cursor.ts";
import { afterName, nameContains } from "../../http/name-order.ts";
import { presentPerson } from "./people.presenter.ts";

const columns = {
  id: true,
  name: true,
  relationship: true,
  dateOfBirth: true,
  mailingAddress: true,
  phone: true,
  email: true,
  letterDetails: true,
  version: true,
  createdAt: true,
} as const;

type ListPeople = {
  readonly limit: number;
  readonly after: Position | null;
  readonly q?: string | undefined;
};

/** By name; one more than asked for, where there is one more. */
export async function findPeople(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { limit, after, q }: ListPeople,
): Promise<Person[]> {
  const rows = await tx.person.findMany({
    where: { workspaceId, AND: [nameContains(q), afterName(after)] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: columns,
  });
  return rows.map(presentPerson);
}

export async function findPerson(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<Person | null> {
  const row = await tx.person.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: columns,
  });
  return row && presentPerson(row);
}

export async function insertPerson(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  person: NewPerson & { readonly id: string; readonly isDemo?: boolean },
  now: Date,
): Promise<Person> {
  const row = await tx.person.create({
    data: { ...toColumns(person), workspaceId, createdAt: now, updatedAt: now },
    select: columns,
  });
  return presentPerson(row);
}

/** Null where there is no such person in this version. */
export async function updatePerson(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { id, version }: { readonly id: string; readonly version: number | null },
  patch: PersonPatch,
  now: Date,
): Promise<Person | null> {
  const [row] = await tx.person.updateManyAndReturn({
    where: { workspaceId, id, ...(version === null ? {} : { version }) },
    data: { ...toColumns(patch), version: { increment: 1 }, updatedAt: now },
    select: columns,
  });
  return row ? presentPerson(row) : null;
}

/** The database wants an instant for a date; midnight UTC is the one that it cuts off again. */
function toColumns<T extends { readonly dateOfBirth?: string | null | undefined }>(fields: T) {
  const { dateOfBirth, ...rest } = fields;
  if (dateOfBirth === undefined) return rest;
  return { ...rest, dateOfBirth: dateOfBirth === null ? null : new Date(dateOfBirth) };
}
