import { toneWords } from "@recourse/shared/content/pages/letters/tones";

export const toneChoices = (["friendly", "firm", "legal"] as const).map((value) => ({
  value,
  ...toneWords[value],
}));
