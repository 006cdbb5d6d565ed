import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { eventNames } from "@recourse/shared/content/event-names";
import { chainFaultTexts } from "@recourse/shared/content/pages/timeline/chain-faults";
import { verifyPageTexts as texts } from "@recourse/shared/content/pages/timeline/verify-page";
import type { ChainFile } from "@recourse/shared/timeline/timeline-chain";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const script = `{${read("check-timeline.js")}}`;
const style = read("verify-page.css");
const hashOf = (text: string) =>
  `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
/** Nothing but its own script and style runs, and nothing is fetched, wherever the file is opened. */
const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;

/** JSON that cannot end the element it stands in. */
const data = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

/**
 * One HTML file that checks a timeline by itself, from a folder and without a network, and shows its entries.
 * Without a chain it only opens one.
 * @param names what each kind of event is called
 */
export function renderVerifyPage(
  chain: ChainFile | null,
  names: Readonly<Record<string, string>> = eventNames,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${texts.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
<p>${texts.lead}</p>
<p>${texts.how}</p>
<noscript><p>${texts.noScript}</p></noscript>
<h2>${texts.resultHeading}</h2>
<div id="result" class="result" role="status"></div>
<div class="no-print">
<h2>${texts.openHeading}</h2>
<label for="file">${texts.openLabel}</label>
<input type="file" id="file" accept=".json,application/json">
</div>
<div id="opened" hidden>
<h2>${texts.keptHeading}</h2>
<p><strong>${texts.lastSeal}</strong><br><code id="head"></code></p>
<div class="no-print">
<p id="kept-hint">${texts.keptHint}</p>
<label for="kept">${texts.keptLabel}</label>
<input type="text" id="kept" autocomplete="off" spellcheck="false" aria-describedby="kept-hint kept-result">
<p id="kept-result" role="status"></p>
</div>
<h2>${texts.entriesHeading}</h2>
<ol id="entries" class="entries"></ol>
</div>
</main>
${data("texts", texts)}
${data("faults", chainFaultTexts)}
${data("names", names)}
${data("chain", chain)}
<script>${script}</script>
</body>
</html>
`;
}
