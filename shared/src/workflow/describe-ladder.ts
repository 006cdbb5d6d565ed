import { eventNames } from "../content/event-names.ts";
import { rungTitles } from "../content/ladder.ts";
import { outcomeWords } from "../content/outcome-words.ts";
import { exits, heightOf, ladder, rungs, wayBack } from "./ladder.ts";
import { outcomeSchema, type Rung } from "./stages.ts";

/**
 * The guide to the ladder as Markdown: a state diagram and tables, made from the table that the stage is computed from.
 * @example describeLadder().startsWith("# The ladder") // true
 */
export function describeLadder(): string {
  return `# The ladder

Made by \`npm run write-ladder\` from \`shared/src/workflow/ladder.ts\`. Change the table there, not this page.

The stage of a case is the highest rung it has reached. It never falls by itself: only a correction of the timeline or a
reopening changes that. Rungs may be skipped. An event that leads to a lower rung is kept on the timeline, and the rung counts as reached.

\`\`\`mermaid
${drawDiagram()}
\`\`\`

## The rungs

| stage | in words |
|---|---|
${rungs.map((rung) => `| \`${rung}\` | ${titleOf(rung)} |`).join("\n")}

## What leads up

| event | in words | from | to |
|---|---|---|---|
${ladder.map(describeStep).join("\n")}

## Closing and opening again

| event | in words |
|---|---|
${[...exits, wayBack].map(({ event, when }) => `| \`${event}\` | ${when} |`).join("\n")}

The outcome says how a case ended. It stands beside the stage:

| outcome | in words |
|---|---|
${outcomeSchema.options.map((outcome) => `| \`${outcome}\` | ${outcomeWords[outcome].label} |`).join("\n")}
`;
}

function titleOf(rung: Rung): string {
  return rung === "draft" ? "Nothing sent yet" : rungTitles[rung];
}

function describeStep({ event, when, needs, from, to }: (typeof ladder)[number]): string {
  const words = needs === undefined ? when : `${when}. Needs ${needs}`;
  return `| \`${event}\` | ${words} | \`${from}\` or higher | \`${to}\` |`;
}

function drawDiagram(): string {
  const steps = rungs.flatMap((to) => rungs.flatMap((from) => drawArrow(from, to)));
  const leaving = exits.map(({ event }) => eventNames[event]).join(" / ");
  return [
    "stateDiagram-v2",
    "  [*] --> open",
    "  state open {",
    "    [*] --> draft",
    ...steps,
    "  }",
    `  open --> closed: ${leaving}`,
    `  closed --> open: ${eventNames[wayBack.event]}, on its rung`,
  ].join("\n");
}

function drawArrow(from: Rung, to: Rung): string[] {
  const events = ladder
    .filter((step) => step.to === to && heightOf(step.from) <= heightOf(from))
    .map(({ event }) => eventNames[event]);
  if (events.length === 0 || heightOf(from) >= heightOf(to)) return [];
  return [`    ${from} --> ${to}: ${events.join(" / ")}`];
}
