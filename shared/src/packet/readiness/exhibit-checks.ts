import { packetNeedTexts as texts } from "../../content/pages/packet/packet-needs.ts";
import { tellsOfItsTaking } from "../exhibit-files.ts";
import type { NumberedExhibit } from "../exhibits.ts";
import type { PacketCheck, PacketNeed } from "./need.ts";

const toExhibits = { page: "exhibits" } as const;
const toPapers = { page: "papers" } as const;

const ofARequest: readonly string[] = [
  "request_sent",
  "certified_letter_sent",
  "receipt_established",
];

/**
 * Exhibits go with it, and one of them shows that the records were asked for.
 * @example checkProof(source, "ocr_complaint").map(({ code }) => code) // ["no_proof_of_request"]
 */
export const checkProof: PacketCheck = ({ exhibits }) => {
  const code =
    exhibits.length === 0
      ? "no_exhibits"
      : exhibits.some(({ proves }) => proves.some(({ type }) => ofARequest.includes(type)))
        ? null
        : "no_proof_of_request";
  if (code === null) return [];
  const { title, todo, label } = texts[code];
  return [{ code, weight: "missing", title, todo, place: toExhibits, label }];
};

/**
 * Papers that prove no event stay out of the packet.
 * @example checkUnplaced(source, "case_summary")
 */
export const checkUnplaced: PacketCheck = ({ unplaced }) => {
  if (unplaced === 0) return [];
  const { title, todo, label } = texts.unplaced;
  return [
    { code: "unplaced", weight: "look", title: title(unplaced), todo, place: toExhibits, label },
  ];
};

/**
 * Exhibits that nobody gave a title: the name of a file tells a stranger little.
 * @example checkTitles(source, "ocr_complaint")
 */
export const checkTitles: PacketCheck = ({ exhibits }) => {
  const untitled = exhibits.filter(({ title, fileName }) => title === fileName);
  if (untitled.length === 0) return [];
  const { title, todo, label } = texts.untitled;
  const said = title(untitled.map(({ number }) => number));
  return [{ code: "untitled", weight: "look", title: said, todo, place: toExhibits, label }];
};

/**
 * Exhibits whose pages will not show, or not all of them.
 * @example checkFiles(source, "ocr_complaint")
 */
export const checkFiles: PacketCheck = ({ exhibits }) => exhibits.flatMap(checkFile);

function checkFile({ number, flaws }: NumberedExhibit): PacketNeed[] {
  const code = flaws.includes("locked")
    ? "locked"
    : flaws.includes("incomplete")
      ? "incomplete"
      : null;
  if (code === null) return [];
  const { title, todo, label } = texts[code];
  return [
    {
      ...{ code: `${code}_${number}`, weight: "missing", title: title(number), todo },
      ...{ place: toPapers, label },
    },
  ];
}

/**
 * Pictures out of which place, time and device cannot be taken, so that the user can leave them out.
 * @example checkPictures(source, "ocr_complaint")
 */
export const checkPictures: PacketCheck = ({ exhibits }) =>
  exhibits
    .filter(({ contentType }) => tellsOfItsTaking(contentType))
    .map(({ number }) => {
      const { title, todo, label } = texts.metadata_stays;
      return {
        ...{ code: `metadata_stays_${number}`, weight: "look", title: title(number), todo, label },
        place: toExhibits,
      };
    });
