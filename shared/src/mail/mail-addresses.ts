/** An address of a mail, or a group of them. */
export type MailAddress = {
  readonly name: string;
  readonly address?: string | undefined;
  readonly group?: readonly MailAddress[] | undefined;
};

/**
 * Addresses for a person to read, each once. The address always stands beside the name: a name can be anything.
 * @example addressLines([{ name: "Ada", address: "a@example.org" }]) // ["Ada <a@example.org>"]
 */
export function addressLines(addresses: readonly MailAddress[] = []): string[] {
  return [...new Set(addresses.flatMap(linesOf))];
}

function linesOf({ name, address, group }: MailAddress): string[] {
  if (group !== undefined) return group.flatMap(linesOf);
  if (name === "" || name === address) return [address ?? ""];
  return [`${name} <${address ?? ""}>`];
}
