import { formatRange } from "@recourse/shared/calendar/date-range";
import { daysBetween, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { eventNames } from "@recourse/shared/content/event-names";
import { receiptBasisWords } from "@recourse/shared/content/method-words";
import { certifiedMailTexts as texts } from "@recourse/shared/content/pages/mail/certified-mail";
import { daysToLookUp, type Mailing, type MailingNews } from "@recourse/shared/workflow/mailings";
import { groupByFours } from "@recourse/shared/workflow/tracking-number";
import { ButtonLink } from "../../components/button.tsx";
import { DateMargin } from "../../components/date-margin.tsx";
import { Entry } from "../../components/entry.tsx";
import { Link } from "../../components/link.tsx";
import { StateWord } from "../../components/marks.tsx";

type MailingEntryProps = {
  caseId: string;
  mailing: Mailing;
  today: PlainDate;
  /** The case is open, so that something may be told. */
  canTell: boolean;
};

/** One thing that went by certified mail: its day, its number, and what became of it. */
export function MailingEntry({ caseId, mailing, today, canTell }: MailingEntryProps) {
  const { id, type, sentOn, number, news } = mailing;
  return (
    <Entry date={<DateMargin date={sentOn} today={today} />} heading={eventNames[type]}>
      {number === null ? (
        <p>
          {texts.noNumber}{" "}
          <Link
            className="no-print"
            to="/cases/$caseId/events/$eventId/correct"
            params={{ caseId, eventId: id }}
            search={{ add: "detail" }}
          >
            {texts.addNumber}
          </Link>
        </p>
      ) : (
        <p>
          <strong>{texts.number(groupByFours(number))}</strong>
        </p>
      )}
      {news === null ? (
        <Waiting mailing={mailing} today={today} />
      ) : (
        <News news={news} hasClock={mailing.requestId !== null} />
      )}
      {canTell ? <Ways caseId={caseId} mailing={mailing} /> : null}
    </Entry>
  );
}

function Waiting({ mailing, today }: Pick<MailingEntryProps, "mailing" | "today">) {
  const count = daysBetween(mailing.sentOn.latest, today);
  return (
    <>
      <p className="above-2">
        <StateWord kind="them">{texts.onItsWay}</StateWord>
      </p>
      <p className="above-2">{sayWaiting(count)}</p>
      {mailing.number === null ? null : <p className="small above-2">{texts.lookUp}</p>}
    </>
  );
}

function sayWaiting(count: number): string {
  if (count >= daysToLookUp) return texts.lookUpNow(count);
  return count <= 0 ? texts.today : texts.mailedAgo(count);
}

function News({ news, hasClock }: { news: MailingNews; hasClock: boolean }) {
  const { outcome, on, signedBy, basis } = news;
  const wasDelivered = outcome === "delivered";
  const clock = hasClock ? texts.startsClock : texts.noClock;
  const back = hasClock ? texts.backNoClock : texts.backProof;
  return (
    <>
      <p className="above-2">
        <StateWord kind={wasDelivered ? "done" : "no"}>
          {texts.told(texts.outcome[outcome], formatRange(on))}
        </StateWord>
      </p>
      {signedBy === null ? null : <p className="above-2">{texts.signedBy(signedBy)}</p>}
      {basis === null ? null : (
        <p className="above-2">{texts.howKnown(receiptBasisWords[basis].label)}</p>
      )}
      <p className="above-2">{wasDelivered ? clock : back}</p>
    </>
  );
}

const requestNews = [
  ["green_card_came", texts.wasDelivered],
  ["letter_refused", texts.wasRefused],
  ["letter_unclaimed", texts.wasUnclaimed],
] as const;

function Ways({ caseId, mailing }: Pick<MailingEntryProps, "caseId" | "mailing">) {
  const { id, requestId, news } = mailing;
  const params = { caseId };
  const to = "/cases/$caseId/record";
  if (news?.outcome === "delivered") return null;
  return (
    <div className="acts above-4 no-print">
      {requestId === null ? (
        <ButtonLink small to={to} params={params} search={{ type: "mailing_tracked", about: id }}>
          {texts.tellNews}
        </ButtonLink>
      ) : news === null ? (
        requestNews.map(([happened, label]) => (
          <ButtonLink
            key={happened}
            small
            to={to}
            params={params}
            search={{ happened, about: requestId }}
          >
            {label}
          </ButtonLink>
        ))
      ) : (
        <ButtonLink small to={to} params={params} search={{ type: "request_sent" }}>
          {texts.sendAgain}
        </ButtonLink>
      )}
    </div>
  );
}
