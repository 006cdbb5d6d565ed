import { useEffect, useState } from "react";

let news: string | null = null;

/** Says on the next page that something was done on this one. */
export function announceNext(words: string): void {
  news = words;
}

/** What the page before has done; for a `StatusLine`. */
export function usePageNews(): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (news === null) return;
    setWords(news);
    news = null;
  }, []);
  return words;
}
