import { eventNames } from "@recourse/shared/content/event-names";
import { chronologyWords } from "@recourse/shared/content/pages/packet/chronology-words";
import { chainFileName, checkPageName } from "@recourse/shared/packet/exhibit-files";
import type { PacketFile } from "@recourse/shared/packet/packet";
import type { ChainFile } from "@recourse/shared/timeline/timeline-chain";
import { renderVerifyPage } from "../cases/verify-page/render-verify-page.ts";

/** What happened, for others to read. */
const namesForOthers = {
  ...Object.fromEntries(Object.entries(chronologyWords).map(([type, [words]]) => [type, words])),
  corrected: eventNames.corrected,
};

/** The chain of a packet, and the page that checks it from a folder without a network. None where nothing is on the timeline. */
export function makeTimelineFiles(chain: ChainFile): readonly PacketFile[] {
  if (chain.head === null) return [];
  return [
    { name: chainFileName, text: `${JSON.stringify(chain, null, 2)}\n` },
    { name: checkPageName, text: renderVerifyPage(chain, namesForOthers) },
  ];
}
