import { Fragment, type ReactNode } from "react";

type RichTextProps = {
  /** A whole sentence or more, with `<a>words of a link</a>` and `<b>weighty words</b>` where the language wants them. What is filled in is plain text. */
  text: string;
  /** Mostly a link; else whatever the page makes of these words. */
  a?: (words: string) => ReactNode;
  b?: (words: string) => ReactNode;
};

/** A text of the catalogue with a link or weighty words inside, so that no sentence is put together from halves. */
export function RichText({ text, a, b = (words) => <b>{words}</b> }: RichTextProps) {
  const parts = [...text.matchAll(/<(a|b)>(.*?)<\/\1>|[^<]+|</gs)];
  return parts.map(([plain, mark, words = ""], index) => {
    const render = mark === "a" ? a : b;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name and do not move.
    return <Fragment key={index}>{mark && render ? render(words) : words || plain}</Fragment>;
  });
}
