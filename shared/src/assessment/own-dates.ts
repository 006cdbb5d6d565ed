import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { dueDate } from "../rules/count-rule.ts";
import { drivesAlarm } from "../rules/drives-alarm.ts";
import { caOnPack } from "../rules/packs/ca-on.ts";
import { usDcPack } from "../rules/packs/us-dc.ts";
import { indexRules } from "../rules/rule-index.ts";
import type { Rule } from "../rules/rule-pack.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { RuleReference } from "./assessment.ts";
import type { CaseFacts, HolderFacts } from "./case-facts.ts";
import type { CaseView } from "./case-view.ts";

export type OwnDateRule = "DC-AMEND-01" | "DC-MH-04" | "CA-ON-02";

/** A last day of the person's own by the law of a place, beside the federal 180 days. */
export interface OwnDate {
  readonly id: string;
  readonly rule: OwnDateRule;
  readonly reference: RuleReference;
  /** Counted from the earliest possible day, to be safe. */
  readonly due: PlainDate;
  readonly from: DateRange;
  /** When the person used the right; null while it is open. */
  readonly metOn: DateRange | null;
  /** Only where using the right can be told, so that a reminder can end. */
  readonly reminds: boolean;
}

interface OwnDateSource {
  readonly rule: OwnDateRule;
  readonly binds: (holder: HolderFacts) => boolean;
  /** The days that start a count, each with the event from which it hangs. */
  readonly starts: (
    state: RecordsCase,
  ) => readonly { readonly id: string; readonly on: DateRange }[];
  readonly metOn: (state: RecordsCase, from: DateRange) => DateRange | null;
  readonly reminds: boolean;
}

const packs = indexRules([usDcPack, caOnPack]);

/** The rules of the District bind mental health professionals and facilities. A plan, an agency or a lawyer is neither. */
const isDistrictClinic = ({ jurisdiction, kind }: HolderFacts): boolean =>
  jurisdiction === "US-DC" && ["practice", "therapist", "hospital", "facility"].includes(kind);

const never = () => null;

const sources: readonly OwnDateSource[] = [
  {
    rule: "DC-AMEND-01",
    binds: isDistrictClinic,
    starts: ({ requests }) =>
      requests.flatMap(({ deliveries }) =>
        deliveries.map(({ id, occurredOn }) => ({ id, on: occurredOn })),
      ),
    metOn: ({ amendments }, from) =>
      amendments.find(({ requested }) => requested.occurredOn.latest >= from.earliest)?.requested
        .occurredOn ?? null,
    reminds: true,
  },
  {
    rule: "DC-MH-04",
    binds: isDistrictClinic,
    starts: firstRefusal,
    metOn: never,
    reminds: false,
  },
  {
    rule: "CA-ON-02",
    binds: ({ jurisdiction }) => jurisdiction === "CA-ON",
    starts: firstRefusal,
    metOn: never,
    reminds: false,
  },
];

/** Spoken or written: the earlier day is the safer one for a right of the person's own. */
function firstRefusal({ requests }: RecordsCase) {
  const denials = requests.flatMap((request) => request.denials);
  const [first] = denials.toSorted((a, b) => {
    const [one, other] = [`${a.occurredOn.earliest}${a.id}`, `${b.occurredOn.earliest}${b.id}`];
    return one < other ? -1 : 1;
  });
  return first === undefined ? [] : [{ id: first.id, on: first.occurredOn }];
}

/**
 * The person's own last days by the law of the holder's place, where that rule was read well enough to rely on.
 * @example ownDates(view)[0]?.due
 */
export function ownDates({ facts }: Pick<CaseView, "facts">): OwnDate[] {
  return sources.flatMap((source) => datesOf(source, facts));
}

function datesOf(source: OwnDateSource, { state, holder }: CaseFacts): OwnDate[] {
  const rule: Rule = packs.findRule(source.rule);
  if (!source.binds(holder) || !drivesAlarm(rule)) return [];
  return source.starts(state).flatMap(({ id, on }) => {
    const due = dueDate(rule, on.earliest);
    if (due === null) return [];
    return [
      {
        id: `own_date:${id}:${source.rule}`,
        rule: source.rule,
        reference: packs.referenceTo(source.rule),
        due,
        from: on,
        metOn: source.metOn(state, on),
        reminds: source.reminds,
      },
    ];
  });
}
