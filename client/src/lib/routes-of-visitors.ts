const open = [
  ...["/sign-in", "/sign-up", "/forgot-password", "/reset-password", "/help"],
  ...["/check/psychotherapy-notes", "/check/hipaa"],
];

/** Pages that anyone may read. */
export function isOpenToVisitors(pathname: string): boolean {
  return open.includes(pathname.replace(/\/$/, ""));
}
