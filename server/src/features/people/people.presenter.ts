import { type Person, personSchema } from "@recourse/shared/api/people";

/** Dates as the driver hands them over. */
type PersonRow = {
  readonly id: string;
  readonly dateOfBirth: Date | null;
  readonly createdAt: Date;
  readonly [column: string]: unknown;
};

export function presentPerson(row: PersonRow): Person {
  return personSchema.parse({
    ...row,
    dateOfBirth: row.dateOfBirth?.toISOString().slice(0, 10) ?? null,
    createdAt: row.createdAt.toISOString(),
  });
}
