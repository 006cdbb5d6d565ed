import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Deadline } from "@recourse/shared/assessment/assessment";
import { explainSilence } from "@recourse/shared/assessment/nothing-came";
import type { ReactNode } from "react";
import { Answer } from "../../../components/answer.tsx";
import { ButtonLink } from "../../../components/button.tsx";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Link } from "../../../components/link.tsx";
import { Page } from "../../../components/page.tsx";
import { AllowedAnswerView } from "./allowed-answer.tsx";
import { Lateness, NextStepAnswer } from "./event-preview.tsx";

/** Nothing came: where the case stands by that, and what to do. Nothing is recorded. */
export function NothingCame({ seen, crumb }: { seen: CaseDetail; crumb: ReactNode }) {
  const { id: caseId, assessment } = seen;
  const { deadline, means, allowed } = explainSilence(assessment);
  return (
    <Page key="silence" title="What happened?" heading="Nothing came" crumb={crumb}>
      <p className="lead above-4">{assessment.headline.words}.</p>
      <div className="above-5">
        <Answer heading="Where it stands">
          {deadline === null ? null : <LastDay deadline={deadline} today={assessment.today} />}
          <p>
            <Link to="/cases/$caseId" params={{ caseId }} hash="due">
              All dates, and why each is so
            </Link>
          </p>
        </Answer>
        <Answer heading="What it means">
          {means.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Answer>
        <Answer heading="Is it allowed?">
          <AllowedAnswerView answer={allowed} />
        </Answer>
        <NextStepAnswer step={assessment.nextSteps[0]} today={assessment.today}>
          <p>
            <Link to="/cases/$caseId" params={{ caseId }} hash="next">
              The whole step, with the words to say
            </Link>
          </p>
        </NextStepAnswer>
        <Answer heading="Did you ask again?">
          <p>Nothing was written down by looking here. If you asked them how it stands, tell us.</p>
          <div className="acts">
            <ButtonLink
              to="/cases/$caseId/record"
              params={{ caseId }}
              search={{ happened: "i_asked_again" }}
            >
              I asked again
            </ButtonLink>
            <Link
              className="link"
              to="/cases/$caseId/record"
              params={{ caseId }}
              search={{ happened: "proof_of_arrival" }}
            >
              I have proof that it arrived
            </Link>
            <Link
              className="link"
              to="/cases/$caseId/record"
              params={{ caseId }}
              search={{ happened: "never_got_it" }}
            >
              They say they never got it
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
      <DateMargin date={deadline.due} today={today} none="Not known yet">
        <Lateness deadline={deadline} />
      </DateMargin>
    </div>
  );
}
