import type { PlainDate } from "../calendar/plain-date.ts";
import type { CaseView } from "./case-view.ts";
import { toFederalFindings } from "./federal-findings.ts";
import { listFindings } from "./findings/index-of-findings.ts";

/**
 * True where the 180 days count from a written no alone, and nothing that the case knows is wrong with it. Whoever believes that it is wrong may
 * complain all the same (45 CFR 160.306(a)), so the day is counted; but nothing asks for a complaint. Source: FED-OCR-01.
 * @example isNoAlone(view, today)
 */
export function isNoAlone(view: CaseView, today: PlainDate): boolean {
  const happened = view.window?.violations.filter(({ certainOn }) => certainOn <= today) ?? [];
  if (happened.length === 0 || happened.some(({ because }) => because !== "denied")) return false;
  const findings = listFindings(view, today).filter(({ since }) => since <= today);
  return toFederalFindings({ findings, deadlines: [] }).length === 0;
}
