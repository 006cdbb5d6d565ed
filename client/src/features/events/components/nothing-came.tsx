import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Deadline } from "@recourse/shared/assessment/assessment";
import { explainSilence } from "@recourse/shared/assessment/nothing-came";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { eventPreviewTexts } from "@recourse/shared/content/pages/events/event-preview";
import { nothingCameTexts } from "@recourse/shared/content/pages/events/nothing-came";
import { recordEventTexts } from "@recourse/shared/content/pages/events/record-event";
import type { ReactNode } from "react";
import { Answer } from "../../../components/answer.tsx";
import { ButtonLink } from "../../../components/button.tsx";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Link } from "../../../components/link.tsx";
import { Page } from "../../../components/page.tsx";
import { AllowedAnswerView } from "./allowed-answer.tsx";
import { Lateness, NextStepAnswer } from "./event-preview.tsx";

const { askedAgain } = nothingCameTexts;

/** Nothing came: where the case stands by that, and what to do. Nothing is recorded. */
export function NothingCame({ seen, crumb }: { seen: CaseDetail; crumb: ReactNode }) {
  const { id: caseId, assessment } = seen;
  const { deadline, means, allowed } = explainSilence(assessment);
  return (
    <Page
      key="silence"
      title={recordEventTexts.title}
      heading={nothingCameTexts.heading}
      crumb={crumb}
    >
      <p className="lead above-4">{nothingCameTexts.headline(assessment.headline.words)}</p>
      <div className="above-5">
        <Answer heading={nothingCameTexts.stands}>
          {deadline === null ? null : <LastDay deadline={deadline} today={assessment.today} />}
          <p>
            <Link to="/cases/$caseId" params={{ caseId }} hash="due">
              {nothingCameTexts.allDates}
            </Link>
          </p>
        </Answer>
        <Answer heading={eventPreviewTexts.means}>
          {means.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Answer>
        <Answer heading={eventPreviewTexts.allowed}>
          <AllowedAnswerView answer={allowed} />
        </Answer>
        <NextStepAnswer step={assessment.nextSteps[0]} today={assessment.today}>
          <p>
            <Link to="/cases/$caseId" params={{ caseId }} hash="next">
              {nothingCameTexts.wholeStep}
            </Link>
          </p>
        </NextStepAnswer>
        <Answer heading={askedAgain.heading}>
          <p>{askedAgain.explained}</p>
          <div className="acts">
            <ButtonLink
              to="/cases/$caseId/record"
              params={{ caseId }}
              search={{ happened: "i_asked_again" }}
            >
              {askedAgain.yes}
            </ButtonLink>
            <Link
              className="link"
              to="/cases/$caseId/record"
              params={{ caseId }}
              search={{ happened: "proof_of_arrival" }}
            >
              {askedAgain.proof}
            </Link>
            <Link
              className="link"
              to="/cases/$caseId/record"
              params={{ caseId }}
              search={{ happened: "never_got_it" }}
            >
              {askedAgain.neverGotIt}
            </Link>
          </div>
        </Answer>
      </div>
    </Page>
  );
}

type LastDayProps = { deadline: Deadline; today: CaseDetail["assessment"]["today"] };

function LastDay({ deadline, today }: LastDayProps) {
  return (
    <div>
      <p className="small soft">{deadline.title}</p>
      <DateMargin date={deadline.due} today={today} none={commonTexts.notKnownYet}>
        <Lateness deadline={deadline} />
      </DateMargin>
    </div>
  );
}
