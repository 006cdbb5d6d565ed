import { wordsOfPage } from "@recourse/shared/mail/words-of-page";

/**
 * The words of a web page, line by line. In a document without a window no script runs and nothing is loaded.
 * @example htmlToWords("<p>Dear Ada,<br>it is <b>ready</b>.</p>") // "Dear Ada,\nit is ready."
 */
export function htmlToWords(html: string): string {
  const page: Node = new DOMParser().parseFromString(html, "text/html");
  return wordsOfPage(page, (node) => (node instanceof Text ? node.data : null));
}
