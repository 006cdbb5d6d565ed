import type { ComplaintWindow } from "../../assessment/clocks.ts";
import { nextFileBy } from "../../assessment/deadlines/complaint-due.ts";
import { formatDate, type PlainDate } from "../../calendar/plain-date.ts";
import { packetNeedTexts as texts } from "../../content/pages/packet/packet-needs.ts";
import type { PacketKind } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { findComplaintWindow, findThreatDay } from "../parts/complaint-window.ts";
import { findFileBy } from "../parts/file-by.ts";
import { complainedOf } from "../parts/findings.ts";
import { letterPlace } from "./letter-place.ts";
import type { PacketCheck, PacketNeed } from "./need.ts";

/** Facts that are better kept with the case than typed into one letter. */
const kept: Readonly<Record<string, "person" | "holder">> = {
  person_name: "person",
  person_address: "person",
  date_of_birth: "person",
  holder_name: "holder",
  holder_address: "holder",
  doctor_name: "holder",
};

/** Of a person who writes for themselves, their own address is the one of the case. */
const keptOfOneself: typeof kept = { sender_address: "person", sender_contact: "person" };

/**
 * What the statement still needs, in the order of the statement (FED-OCR-01).
 * @example checkStatement(source, "ocr_complaint").map(({ code }) => code)
 */
export const checkStatement: PacketCheck = (source, kind) => {
  const { statement, person } = source;
  if (statement === null) return [];
  const ofOneself = person.relationship === "self" ? keptOfOneself : {};
  return statement.gaps.map(({ key, label, hint }) => {
    const page = kept[key] ?? ofOneself[key];
    return {
      code: `gap_${key}`,
      weight: "missing",
      title: texts.gap.title(label),
      todo: texts.gap.todo(hint),
      place: page === undefined ? letterPlace(source, kind) : { page },
      label: texts.gap[page ?? "letter"],
    };
  });
};

/**
 * The user has seen the words that go out in their name.
 * @example checkStatementIsRead(source, "ocr_complaint")
 */
export const checkStatementIsRead: PacketCheck = (source, kind) => {
  const { statement } = source;
  if (statement === null || statement.letterId !== null) return [];
  const { title, todo, label } = texts.statement_not_read;
  const place = letterPlace(source, kind);
  return [{ code: "statement_not_read", weight: "missing", title, todo, place, label }];
};

/**
 * The 180 days (FED-OCR-01). After them there is still a way: a waiver for good cause.
 * @example checkWindow(source, "ocr_complaint")
 */
export const checkWindow: PacketCheck = (source, kind) => {
  const window = findComplaintWindow(source);
  if (window?.filedOn) return [];
  const isOpen = window !== null && source.today >= window.opensOn;
  const fileBy = findFileBy(source);
  const threatDay = findThreatDay(source);
  const isThreatFirst = threatDay !== null && !(isOpen && fileBy !== null && fileBy <= threatDay);
  return [
    ...(isOpen && fileBy !== null ? sayWindow(source, kind, window, fileBy) : []),
    ...(isThreatFirst && source.today <= threatDay ? [ends("threat_window_ends", threatDay)] : []),
  ];
};

function sayWindow(
  source: PacketSource,
  kind: PacketKind,
  window: ComplaintWindow,
  fileBy: PlainDate,
): PacketNeed[] {
  if (source.today <= fileBy) {
    if (complainedOf(source).length === 0) return [ends("window_of_no_ends", fileBy)];
    const need = ends("window_ends", fileBy);
    const isEarlier = fileBy < window.fileBy;
    return [isEarlier ? { ...need, todo: `${need.todo} ${texts.window_ends.earlier}` } : need];
  }
  if (source.statement?.blocks.some(({ id }) => id === "good_cause") === true) return [];
  const { title, todo, later, label } = texts.window_over;
  const next = nextFileBy(window, source.today);
  return [
    {
      ...{ code: "window_over", weight: "missing", place: letterPlace(source, kind), label },
      title: title(formatDate(fileBy, { year: true })),
      todo: next === null ? todo : `${todo} ${later(formatDate(next, { year: true }))}`,
    },
  ];
}

/** The code says what the complaint would be about: with no finding, nothing tells anybody to file one. */
function ends(
  code: "window_ends" | "window_of_no_ends" | "threat_window_ends",
  day: PlainDate,
): PacketNeed {
  const { title, todo } = texts[code];
  const said = title(formatDate(day, { year: true }));
  return { code, weight: "look", title: said, todo, place: null, label: null };
}

/**
 * Whoever files for somebody else shows that they may: the federal office generally wants a signed consent (FED-OCR-01, V2). Where the paper is
 * named, it only has to go along. Of a report we know no such demand.
 * @example checkConsent(source, "ocr_complaint")
 */
export const checkConsent: PacketCheck = ({ person, statement, exhibits }, kind) => {
  const isEnclosed = exhibits.some(({ proves }) =>
    proves.some(({ type }) => type === "authority_shown"),
  );
  const isAskedAlready = statement?.gaps.some(({ key }) => key === "authority_paper") === true;
  if (person.relationship === "self" || isEnclosed || isAskedAlready) return [];
  const nowhere = { place: null, label: null };
  const named = statement?.known.authority_paper;
  if (named !== undefined) {
    const { title, todo } = texts.consent_to_enclose;
    return [{ code: "consent_to_enclose", weight: "look", title: title(named), todo, ...nowhere }];
  }
  if (kind === "information_blocking") {
    const { title, todo } = texts.consent_of_report;
    return [{ code: "consent", weight: "look", title, todo, ...nowhere }];
  }
  const { title, todo, label } = texts.consent;
  const place = { page: "letter_details" } as const;
  return [{ code: "consent", weight: "missing", title, todo, place, label }];
};
