import { expect, test } from "@jest/globals";
import type { Screen } from "./browser.ts";
import { openSignedIn, openVisitor, type Visitor } from "./visitor.ts";

export const phone: Screen = { width: 390, height: 844 };
export const desktop: Screen = { width: 1280, height: 900 };

interface Start {
  /** A phone unless it says otherwise. */
  screen?: Screen;
  /** "none" for a journey that makes its account by hand. */
  account?: "signed in" | "none";
}

/** One walk of one person through the app, in a window and with an account of their own. Fails on what the browser complains of, too. */
export function journey(
  title: string,
  walk: (visitor: Visitor) => Promise<void>,
  { screen = phone, account = "signed in" }: Start = {},
): void {
  test(title, async () => {
    const visitor = await (account === "none" ? openVisitor(screen) : openSignedIn(screen));
    try {
      await walk(visitor);
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.context.close();
    }
  });
}
