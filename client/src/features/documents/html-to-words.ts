const silent =
  /^(head|script|style|template|noscript|iframe|object|svg|math|title|textarea|select)$/;
const blocks =
  /^(address|article|blockquote|br|dd|div|dl|dt|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul)$/;

/**
 * The words of a web page, line by line. The page is only read: in a document without a window no script runs and nothing is loaded.
 * @example htmlToWords("<p>Dear Ada,<br>it is <b>ready</b>.</p>") // "Dear Ada,\nit is ready."
 */
export function htmlToWords(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("*")) {
    if (silent.test(element.localName)) element.remove();
  }
  const parts: string[] = [];
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push((node.textContent ?? "").replaceAll(/\s+/g, " "));
      if (endsBlock(node)) parts.push("\n");
    } else if (blocks.test(name)) parts.push("\n");
    else if (name === "td" || name === "th") parts.push(" ");
  }
  return parts
    .join("")
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** Words after a block begin on a line of their own. */
function endsBlock(node: Node): boolean {
  for (let at: Node | null = node; at !== null && at.nextSibling === null; at = at.parentNode) {
    if (blocks.test(at.parentNode?.nodeName.toLowerCase() ?? "")) return true;
  }
  return false;
}
