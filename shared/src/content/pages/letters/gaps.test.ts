import { expect, test } from "@jest/globals";
import { letterCopyTexts } from "./letter-copy.ts";
import { markSentTexts } from "./mark-sent.ts";

test.each([markSentTexts, letterCopyTexts])(
  "of one gap it speaks as of one, of two as of two",
  ({ openGaps }) => {
    expect(openGaps(1)).not.toMatch(/\b(gaps|them|they|lines)\b/i);
    expect(openGaps(2)).not.toMatch(/\b(gap|it|shows)\b/i);
  },
);
