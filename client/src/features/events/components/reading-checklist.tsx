import type { CaseDetail } from "@recourse/shared/api/cases";
import { lawInForce } from "@recourse/shared/assessment/law-in-force";
import { readingTexts } from "@recourse/shared/content/pages/events/reading";
import { honestWords, topicWords } from "@recourse/shared/content/statement-words";
import { isClaimUnderWay } from "@recourse/shared/workflow/claim-stage";
import { statementTopicSchema } from "@recourse/shared/workflow/statements";
import { Answer } from "../../../components/answer.tsx";
import { Link } from "../../../components/link.tsx";
import { Note } from "../../../components/marks.tsx";

const texts = readingTexts.checklist;

/** What to look for, why it matters, and what is fair to say about it. */
export function ReadingChecklist({ seen }: { seen: CaseDetail }) {
  const hasClaim = isClaimUnderWay(seen.claimStage);
  return (
    <>
      <p className="lead">{hasClaim ? texts.leadClaim : texts.leadCare}</p>
      <div className="above-4">
        <Note>
          <p>{honestWords.judgment}</p>
          {lawInForce(seen.holder).federal ? <p>{honestWords.denial}</p> : null}
          {hasClaim ? <p>{honestWords.claim}</p> : null}
        </Note>
      </div>
      <div className="above-5">
        {statementTopicSchema.options.map((topic) => {
          const { label, looksLike, forClaim, forCare, fair } = topicWords[topic];
          return (
            <Answer key={topic} heading={label} level={3}>
              <p>{looksLike}</p>
              <p>
                <b>{hasClaim ? texts.forClaim : texts.forCare}</b> {hasClaim ? forClaim : forCare}
              </p>
              <p>
                <b>{texts.fair}</b> {fair}
              </p>
              <p className="no-print">
                <Link
                  className="link"
                  to="/cases/$caseId/record"
                  params={{ caseId: seen.id }}
                  search={{ type: "statement_marked", topic }}
                >
                  {texts.mark}
                  <span className="vh">: {label}</span>
                </Link>
              </p>
            </Answer>
          );
        })}
      </div>
    </>
  );
}
