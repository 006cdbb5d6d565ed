import { type DateRange, exactDate } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import { dueDate } from "../rules/count-rule.ts";
import { drivesAlarm } from "../rules/drives-alarm.ts";
import { everyRule } from "../rules/every-rule.ts";
import { selectRules } from "../rules/select-rules.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { RuleReference } from "./assessment.ts";
import type { CaseFacts, HolderFacts } from "./case-facts.ts";
import type { AnswerClock } from "./clocks.ts";
import { latestOf } from "./standing.ts";

export type OwnDateRule = "DC-AMEND-01" | "DC-MH-04" | "CA-ON-02" | "SSA-EVID-02";

/** A last day of the person's own, beside the federal 180 days. */
export interface OwnDate {
  readonly id: string;
  readonly rule: OwnDateRule;
  readonly reference: RuleReference;
  /** Counted from the earliest possible day, to be safe. */
  readonly due: PlainDate;
  readonly from: DateRange;
  /** The first day on which it is known that the days run. */
  readonly opensOn: PlainDate;
  /** When the person used the right; null while it is open. */
  readonly metOn: DateRange | null;
  /** Only where using the right can be told, so that a reminder can end. */
  readonly reminds: boolean;
}

/** What an own date needs to know of a case. */
interface OwnDateView {
  readonly facts: CaseFacts;
  readonly clocks: readonly AnswerClock[];
}

interface Start {
  readonly id: string;
  readonly on: DateRange;
  readonly opensOn: PlainDate;
}

interface OwnDateSource {
  readonly rule: OwnDateRule;
  readonly binds: (holder: HolderFacts) => boolean;
  /** The days that start a count, each with the event from which it hangs. */
  readonly starts: (view: OwnDateView) => readonly Start[];
  readonly metOn: (state: RecordsCase, from: DateRange) => DateRange | null;
  readonly reminds: boolean;
}

/** The rule is one of the place, and binds this kind of holder, or may. */
const isRuleOfPlace =
  (ruleId: OwnDateRule) =>
  ({ jurisdiction, kind }: HolderFacts): boolean =>
    selectRules(jurisdiction, kind).rules.some(({ rule }) => rule.id === ruleId);

const never = () => null;

const sources: readonly OwnDateSource[] = [
  {
    rule: "DC-AMEND-01",
    binds: isRuleOfPlace("DC-AMEND-01"),
    starts: ({ facts }) =>
      facts.state.requests.flatMap(({ deliveries }) =>
        deliveries.map(({ id, occurredOn }) => toStart(id, occurredOn)),
      ),
    metOn: ({ amendments }, from) =>
      amendments.find(({ requested }) => requested.occurredOn.latest >= from.earliest)?.requested
        .occurredOn ?? null,
    reminds: true,
  },
  {
    rule: "DC-MH-04",
    binds: isRuleOfPlace("DC-MH-04"),
    starts: (view) => firstOf(refusals(view)),
    metOn: never,
    reminds: false,
  },
  {
    rule: "CA-ON-02",
    binds: isRuleOfPlace("CA-ON-02"),
    // No answer by the last day counts as a refusal there (CA-ON-01).
    starts: (view) => firstOf([...refusals(view), ...missedAnswers(view)]),
    metOn: never,
    reminds: false,
  },
  {
    // Hangs from the hearing and not from the holder: the evidence is due whoever has it.
    rule: "SSA-EVID-02",
    binds: () => true,
    starts: ({ facts }) => {
      const notice = latestOf(facts.state.facts, "hearing_scheduled");
      if (notice === null) return [];
      const on = exactDate(notice.details.hearingOn);
      return [{ id: notice.id, on, opensOn: notice.occurredOn.earliest }];
    },
    metOn: ({ facts }) => latestOf(facts, "evidence_notice_sent")?.occurredOn ?? null,
    reminds: true,
  },
];

function toStart(id: string, on: DateRange): Start {
  return { id, on, opensOn: on.earliest };
}

/** Spoken or written: the earlier day is the safer one for a right of the person's own. */
function refusals({ facts }: OwnDateView): Start[] {
  return facts.state.requests
    .flatMap(({ denials }) => denials)
    .map(({ id, occurredOn }) => toStart(id, occurredOn));
}

function missedAnswers({ clocks }: OwnDateView): Start[] {
  return clocks.flatMap(({ request, due, ending }) => {
    if (due === null || (ending !== null && ending.on.latest <= due.earliest)) return [];
    return [{ id: request.id, on: due, opensOn: addDays(due.latest, 1) }];
  });
}

function firstOf(starts: readonly Start[]): Start[] {
  const keyOf = ({ on, id }: Start) => `${on.earliest}${id}`;
  return starts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, 1);
}

/**
 * The person's own last days by rules that were read well enough to rely on: those of the holder's place, and Social
 * Security's before a hearing.
 * @example ownDates({ facts, clocks })[0]?.due
 */
export function ownDates(view: OwnDateView): OwnDate[] {
  return sources.flatMap((source) => datesOf(source, view));
}

function datesOf(source: OwnDateSource, view: OwnDateView): OwnDate[] {
  const { state, holder } = view.facts;
  const rule = everyRule.findRule(source.rule);
  if (!source.binds(holder) || !drivesAlarm(rule)) return [];
  return source.starts(view).flatMap(({ id, on, opensOn }) => {
    const due = dueDate(rule, on.earliest);
    if (due === null) return [];
    return [
      {
        id: `own_date:${id}:${source.rule}`,
        rule: source.rule,
        reference: everyRule.referenceTo(source.rule),
        due,
        from: on,
        opensOn,
        metOn: source.metOn(state, on),
        reminds: source.reminds,
      },
    ];
  });
}
