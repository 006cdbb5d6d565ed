import type { LetterVoice, VoiceWords } from "./letter-template.ts";

/** A personal representative stands in the person's place for the rights (45 CFR 164.502(g)), but the record is still about the person. */
export const voiceWords: Readonly<Record<LetterVoice, VoiceWords>> = {
  self: { i: "I", I: "I", me: "me", my: "my", My: "My", about: "me" },
  representative: { i: "I", I: "I", me: "me", my: "their", My: "Their", about: "them" },
  advocate: { i: "they", I: "They", me: "them", my: "their", My: "Their", about: "them" },
};
