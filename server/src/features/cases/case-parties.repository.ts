import { randomUUID } from "node:crypto";
import { type Holder, holderSchema, type NewHolder } from "@recourse/shared/api/holders";
import { type NewPerson, type Person, personSchema } from "@recourse/shared/api/people";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

const personColumns = {
  id: true,
  version: true,
  name: true,
  relationship: true,
  dateOfBirth: true,
  mailingAddress: true,
  phone: true,
  email: true,
  createdAt: true,
} as const;

const holderColumns = {
  id: true,
  version: true,
  name: true,
  kind: true,
  jurisdiction: true,
  hipaaCovered: true,
  doctorName: true,
  address: true,
  phone: true,
  fax: true,
  email: true,
  createdAt: true,
} as const;

interface Marks {
  readonly isDemo: boolean;
  readonly now: Date;
}

export async function findPerson(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<Person | null> {
  const where = { workspaceId_id: { workspaceId, id } };
  const row = await tx.person.findUnique({ where, select: personColumns });
  return row && toPerson(row);
}

export async function insertPerson(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { dateOfBirth, ...person }: NewPerson,
  { isDemo, now }: Marks,
): Promise<Person> {
  const id = randomUUID();
  const born = dateOfBirth === null ? null : new Date(`${dateOfBirth}T00:00:00Z`);
  const dates = { dateOfBirth: born, createdAt: now, updatedAt: now };
  const data = { ...person, ...dates, workspaceId, id, isDemo };
  return toPerson(await tx.person.create({ data, select: personColumns }));
}

export async function findHolder(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<Holder | null> {
  const where = { workspaceId_id: { workspaceId, id } };
  const row = await tx.holder.findUnique({ where, select: holderColumns });
  return row && toHolder(row);
}

export async function insertHolder(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  holder: NewHolder,
  { isDemo, now }: Marks,
): Promise<Holder> {
  const dates = { createdAt: now, updatedAt: now };
  const data = { ...holder, ...dates, workspaceId, id: randomUUID(), isDemo };
  return toHolder(await tx.holder.create({ data, select: holderColumns }));
}

function toPerson(row: { dateOfBirth: Date | null; createdAt: Date }): Person {
  return personSchema.parse({
    ...row,
    dateOfBirth: row.dateOfBirth?.toISOString().slice(0, 10) ?? null,
    createdAt: row.createdAt.toISOString(),
  });
}

function toHolder(row: { createdAt: Date }): Holder {
  return holderSchema.parse({ ...row, createdAt: row.createdAt.toISOString() });
}
