import type { Holder } from "@recourse/shared/api/holders";
import type { Person } from "@recourse/shared/api/people";
import { formatRange } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { claimStageWords } from "@recourse/shared/content/claim-words";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { billsElectronicallyWords, holderKindWords } from "@recourse/shared/content/holder-words";
import { receiptBasisWords, sendMethodWords } from "@recourse/shared/content/method-words";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
import { newCaseCheckTexts } from "@recourse/shared/content/pages/cases/new-case-check";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { placeName } from "@recourse/shared/content/place-words";
import { hideWords } from "../../../components/hide-words.tsx";
import { Link } from "../../../components/link.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { type DateDraft, readDateDraft } from "../../../lib/date-draft.ts";
import { type NewCaseQuestion, type NewCaseValues, shownSteps } from "./new-case-values.ts";

type CheckStepProps = {
  values: NewCaseValues;
  people: readonly Person[];
  holders: readonly Holder[];
  today: PlainDate;
};

const texts = newCaseCheckTexts;

/** Every answer once more, each with a way back to its question. */
export function CheckStep(props: CheckStepProps) {
  return (
    <dl className="facts">
      {shownSteps(props.values).map((step) => (
        <div key={step}>
          <dt>{texts.questions[step]}</dt>
          <dd>
            {answerTo(step, props).map((line, index) =>
              index === 0 ? <span key={line}>{line}</span> : <small key={line}>{line}</small>,
            )}
          </dd>
          <dd className="small">
            <Link to="/cases/new" search={{ step }}>
              <RichText text={texts.change(texts.questions[step])} b={hideWords} />
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function answerTo(
  step: NewCaseQuestion,
  { values, people, holders, today }: CheckStepProps,
): string[] {
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
        values.claimStage === "unknown"
          ? commonTexts.notSaid
          : claimStageWords[values.claimStage].label,
      ];
    default:
      return step satisfies never;
  }
}

function personWords(
  { who, ownName, personName }: NewCaseValues,
  people: readonly Person[],
): string {
  if (who === "me") return ownName.trim() || texts.noName;
  if (who === "other") return personName.trim() || texts.noName;
  return people.find(({ id }) => id === who)?.name ?? texts.noName;
}

function holderWords(values: NewCaseValues, holders: readonly Holder[]): string[] {
  const { holderPick, holderName, holderKind, doctorName, place, country } = values;
  const known = holders.find(({ id }) => id === holderPick);
  if (known) return [known.name];
  const code = place === "abroad" ? country : place;
  return [
    holderName.trim() || texts.noName,
    [
      holderKind === "" ? "" : holderKindWords[holderKind].label,
      doctorName.trim(),
      code ? placeName(code) : caseFieldTexts.place.notKnown,
    ]
      .filter(Boolean)
      .join(" · "),
  ];
}

function wantWords({ kinds, from, to, format }: NewCaseValues): string {
  if (kinds.length === 0) return texts.nothingChosen;
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
  if (asked !== "yes") return [asked === "no" ? newCaseTexts.asked.no : caseFieldTexts.notSaid];
  const on = (draft: DateDraft) => {
    const reading = readDateDraft(draft, today);
    return reading.state === "read"
      ? formatRange(reading.range, { year: true })
      : texts.dayNotKnown;
  };
  return [
    texts.asked(on(sentOn)),
    method === "" ? "" : sendMethodWords[method].label,
    arrived === "yes" ? sayArrival(on(arrivedOn), basis) : texts.arrivalNotKnown,
  ].filter(Boolean);
}

function sayArrival(on: string, basis: NewCaseValues["basis"]): string {
  return basis === "" ? texts.arrived(on) : texts.arrivedAs(on, receiptBasisWords[basis].label);
}
