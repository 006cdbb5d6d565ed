import { viewCase } from "../../assessment/case-view.ts";
import { fileByFor } from "../../assessment/clocks.ts";
import type { OwnDate } from "../../assessment/own-dates.ts";
import { latestOf } from "../../assessment/standing.ts";
import type { Violation } from "../../assessment/violations.ts";
import { formatDate, type PlainDate } from "../../calendar/plain-date.ts";
import {
  complaintSubjects,
  ownDateSubjects,
  lastDays as texts,
} from "../../content/pages/packet/case-in-short-words.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { PacketBlock } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { findComplaintWindow } from "./complaint-window.ts";
import { sayRequest, sayWhen } from "./which-request.ts";

interface LastDay {
  readonly on: PlainDate;
  readonly words: readonly string[];
  readonly rule: string;
}

/**
 * The days by which the person must act, the earliest first: evidence, the hearing, and each complaint. Those that have passed stand there
 * too, because what is left after them depends on them. No block where there is none.
 * @example lastDaysTable(source)
 */
export function lastDaysTable(source: PacketSource): PacketBlock[] {
  const days = [...ownDays(source), ...hearingDay(source), ...complaintDays(source)];
  if (days.length === 0) return [];
  const rows = days
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ on, words, rule }) => [formatDate(on, { year: true }), words.join(" "), rule]);
  return [
    { kind: "heading", text: texts.heading },
    { kind: "table", head: texts.head, rows },
  ];
}

function ownDays({ facts, today }: PacketSource): LastDay[] {
  return viewCase(facts)
    .ownDates.filter(({ opensOn }) => today >= opensOn)
    .map((own) => ({
      on: own.due,
      words: [ownDateSubjects[own.rule], ...sayUse(own, today)],
      rule: own.reference.citation,
    }));
}

function sayUse({ metOn, due }: OwnDate, today: PlainDate): string[] {
  if (metOn !== null) return [texts.done(sayWhen(metOn))];
  return today > due ? [texts.passed] : [];
}

function hearingDay({ facts }: PacketSource): LastDay[] {
  const notice = latestOf(facts.state.facts, "hearing_scheduled");
  if (notice === null) return [];
  const { hearingOn } = notice.details;
  return [{ on: hearingOn, words: [texts.hearing], rule: texts.setBySocialSecurity }];
}

/** Each thing has 180 days of its own (FED-OCR-01). */
function complaintDays(source: PacketSource): LastDay[] {
  const { today } = source;
  const window = findComplaintWindow(source);
  if (window === null) return [];
  const filed = window.filedOn === null ? [] : [texts.filed(sayWhen(window.filedOn))];
  return window.violations.flatMap((violation) => {
    const about = subjectOf(violation);
    if (about === null || violation.certainOn > today) return [];
    const on = fileByFor(violation);
    const over = filed.length === 0 && today > on ? [texts.over] : [];
    const which = sayRequest(violation.requestId, source.facts.state);
    const words = [texts.complaint(about), ...which, ...filed, ...over];
    return [{ on, words, rule: referenceTo("FED-OCR-01").citation }];
  });
}

function subjectOf({ because }: Violation): string | null {
  return because === "retaliation" ? null : complaintSubjects[because];
}
