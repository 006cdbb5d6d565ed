/** What a member of a workspace may do there. */
export type Permission =
  | "read_account"
  | "change_account"
  | "read_law"
  | "read_records"
  | "change_records"
  | "load_demo";

/** Roles are stored as text: an unknown one may do nothing. */
const permissionsByRole: ReadonlyMap<string, ReadonlySet<Permission>> = new Map([
  [
    "owner",
    new Set<Permission>([
      "read_account",
      "change_account",
      "read_law",
      "read_records",
      "change_records",
      "load_demo",
    ]),
  ],
]);

/**
 * Says whether a role allows something. Total: an unknown role allows nothing.
 * Source: the access rules of the product; one personal workspace, one owner.
 * @example can("owner", "change_records") // true
 */
export function can(role: string, permission: Permission): boolean {
  return permissionsByRole.get(role)?.has(permission) ?? false;
}
