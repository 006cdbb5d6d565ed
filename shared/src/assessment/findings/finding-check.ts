import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Finding } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";

/** One thing that a holder may do against the rules: finds every case of it that is certain on the day. */
export type FindingCheck = (view: CaseView, today: PlainDate) => Finding[];
