import { describe, expect, test } from "@jest/globals";
import { claimDrafts, readDraft, saveDraft } from "./draft-store.ts";

describe("drafts in this tab", () => {
  test("stay for the same person", () => {
    claimDrafts("a");
    saveDraft("form", { name: "x" });
    claimDrafts("a");
    expect(readDraft("form")).toEqual({ name: "x" });
  });

  test("go when somebody else signs in", () => {
    claimDrafts("a");
    saveDraft("form", { name: "x" });
    claimDrafts("b");
    expect(readDraft("form")).toBeNull();
  });
});
