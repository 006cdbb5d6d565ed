import type { Holder } from "@recourse/shared/api/holders";
import type { Person } from "@recourse/shared/api/people";
import { formatRange } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { claimStageWords } from "@recourse/shared/content/claim-words";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { billsElectronicallyWords, holderKindWords } from "@recourse/shared/content/holder-words";
import { receiptBasisWords, sendMethodWords } from "@recourse/shared/content/method-words";
import { placeName } from "@recourse/shared/content/place-words";
import { Link } from "../../../components/link.tsx";
import { type DateDraft, readDateDraft } from "../../../lib/date-draft.ts";
import { type NewCaseStep, type NewCaseValues, shownSteps } from "./new-case-values.ts";

type CheckStepProps = {
  values: NewCaseValues;
  people: readonly Person[];
  holders: readonly Holder[];
  today: PlainDate;
};

/** Every answer once more, each with a way back to its question. */
export function CheckStep(props: CheckStepProps) {
  return (
    <dl className="facts">
      {shownSteps(props.values).map((step) => (
        <div key={step}>
          <dt>{questions[step]}</dt>
          <dd>
            {answerTo(step, props).map((line, index) =>
              index === 0 ? <span key={line}>{line}</span> : <small key={line}>{line}</small>,
            )}
          </dd>
          <dd className="small">
            <Link to="/cases/new" search={{ step }}>
              Change <span className="vh">: {questions[step]}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const questions: Readonly<Record<NewCaseStep, string>> = {
  who: "Whose records",
  holder: "Who has them",
  billing: "Bills insurance by computer",
  want: "What you want",
  asked: "Asked already",
  claim: "Disability claim",
  check: "",
};

function answerTo(step: NewCaseStep, { values, people, holders, today }: CheckStepProps): string[] {
  switch (step) {
    case "who":
      return [personWords(values, people)];
    case "holder":
      return holderWords(values, holders);
    case "billing":
      return [billsElectronicallyWords[values.hipaaCovered || "unknown"].label];
    case "want":
      return [wantWords(values)];
    case "asked":
      return askedWords(values, today);
    case "claim":
      return [
        values.claimStage === "unknown" ? "Not said" : claimStageWords[values.claimStage].label,
      ];
    case "check":
      return [];
    default:
      return step satisfies never;
  }
}

function personWords(
  { who, ownName, personName }: NewCaseValues,
  people: readonly Person[],
): string {
  if (who === "me") return ownName.trim() || "No name yet";
  if (who === "other") return personName.trim() || "No name yet";
  return people.find(({ id }) => id === who)?.name ?? "No name yet";
}

function holderWords(values: NewCaseValues, holders: readonly Holder[]): string[] {
  const { holderPick, holderName, holderKind, doctorName, place, country } = values;
  const known = holders.find(({ id }) => id === holderPick);
  if (known) return [known.name];
  const code = place === "abroad" ? country : place;
  return [
    holderName.trim() || "No name yet",
    [
      holderKind === "" ? "" : holderKindWords[holderKind].label,
      doctorName.trim(),
      code ? placeName(code) : "State not known",
    ]
      .filter(Boolean)
      .join(" · "),
  ];
}

function wantWords({ kinds, from, to, format }: NewCaseValues): string {
  if (kinds.length === 0) return "Nothing chosen yet";
  const words = askedForInWords({
    kinds,
    from: dayOf(from),
    to: dayOf(to),
    format: format || null,
  });
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function dayOf(draft: DateDraft): PlainDate | null {
  const reading = readDateDraft(draft);
  return reading.state === "read" ? reading.range.earliest : null;
}

function askedWords(values: NewCaseValues, today: PlainDate): string[] {
  const { asked, method, sentOn, arrived, arrivedOn, basis } = values;
  if (asked !== "yes") return asked === "no" ? ["No, not yet"] : ["Not said yet"];
  const on = (draft: DateDraft) => {
    const reading = readDateDraft(draft, today);
    return reading.state === "read" ? formatRange(reading.range, { year: true }) : "day not known";
  };
  return [
    `Yes, ${on(sentOn)}`,
    method === "" ? "" : sendMethodWords[method].label,
    arrived === "yes"
      ? `Arrived ${on(arrivedOn)}${basis === "" ? "" : `: ${receiptBasisWords[basis].label}`}`
      : "Day of arrival not known",
  ].filter(Boolean);
}
