/** What is left out: it holds no words, or none that are for a reader. */
const silent =
  /^(head|script|style|template|noscript|iframe|object|svg|math|title|textarea|select)$/;
const blocks =
  /^(address|article|blockquote|dd|div|dl|dt|footer|h[1-6]|header|li|ol|p|pre|section|table|tr|ul)$/;

/** A place in a parsed web page, of whichever parser. */
export type PageNode = {
  readonly nodeName: string;
  readonly childNodes?: Iterable<PageNode>;
};

/**
 * The words of a parsed web page, line by line. It is only read: no script runs and nothing is loaded. It may be nested as deep as it likes.
 * @param textOf the text of a place that is one, else null
 * @example wordsOfPage(page, textOf) // "Dear Ada,\nit is ready."
 */
export function wordsOfPage<Node extends PageNode>(
  page: Node,
  textOf: (node: PageNode) => string | null,
): string {
  const parts: string[] = [];
  const ahead: (PageNode | string)[] = [page];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const text = typeof next === "string" ? next : textOf(next)?.replaceAll(/\s+/g, " ");
    if (text !== undefined) parts.push(text);
    if (typeof next === "string") continue;
    const name = next.nodeName.toLowerCase();
    if (silent.test(name)) continue;
    const isBlock = blocks.test(name);
    if (isBlock || name === "br" || name === "hr") parts.push("\n");
    else if (name === "td" || name === "th") parts.push(" ");
    if (isBlock) ahead.push("\n");
    for (const child of [...(next.childNodes ?? [])].reverse()) ahead.push(child);
  }
  return parts
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
