import type { CaseDetail } from "@recourse/shared/api/cases";
import {
  type HappeningCode,
  happenings,
  neededEvent,
} from "@recourse/shared/content/happenings/happenings";
import { notYetTexts } from "@recourse/shared/content/pages/events/not-yet";
import { recordEventTexts } from "@recourse/shared/content/pages/events/record-event";
import { whyNotNow } from "@recourse/shared/workflow/allowed-commands";
import { replay } from "@recourse/shared/workflow/records-case";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { Page } from "../../../components/page.tsx";

type NotYetProps = { seen: CaseDetail; happened: HappeningCode; crumb: ReactNode };

/** A choice that cannot be told now, for example by an old link: why, and the step that comes before it. */
export function NotYet({ seen, happened, crumb }: NotYetProps) {
  const choice = happenings[happened];
  const refusal = whyNotNow(replay(seen.events), neededEvent(choice));
  const params = { caseId: seen.id };
  return (
    <Page key="not-yet" title={recordEventTexts.title} heading={notYetTexts.heading} crumb={crumb}>
      <p className="lead above-4">
        {notYetTexts.chosen(choice.words)} {refusal?.message}
      </p>
      <div className="acts above-5">
        <FirstStep seen={seen} reason={refusal?.reason} />
        <Link className="link" to="/cases/$caseId/record" params={params}>
          {notYetTexts.chooseElse}
        </Link>
      </div>
    </Page>
  );
}

/** What has to be told before, by what is missing. */
const before: Readonly<Record<string, HappeningCode>> = {
  no_request_yet: "i_asked",
  case_closed: "i_want_to_go_on",
  already_closed: "i_want_to_go_on",
  no_denial: "said_no",
  review_not_requested: "i_asked_for_review",
  no_complaint_filed: "i_complained_to_federal_office",
  amendment_not_requested: "i_asked_for_correction",
  accounting_not_requested: "i_asked_who_saw_it",
};

type FirstStepProps = { seen: CaseDetail; reason: string | undefined };

function FirstStep({ seen, reason = "" }: FirstStepProps) {
  const first = before[reason];
  if (first === undefined || !seen.allowedEvents.includes(neededEvent(happenings[first])))
    return null;
  return (
    <ButtonLink
      kind="act"
      to="/cases/$caseId/record"
      params={{ caseId: seen.id }}
      search={{ happened: first }}
    >
      {happenings[first].words}
    </ButtonLink>
  );
}
