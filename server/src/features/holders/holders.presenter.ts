import { type Holder, holderSchema } from "@recourse/shared/api/holders";

type HolderRow = {
  readonly id: string;
  readonly createdAt: Date;
  readonly [column: string]: unknown;
};

export function presentHolder(row: HolderRow): Holder {
  return holderSchema.parse({ ...row, createdAt: row.createdAt.toISOString() });
}
