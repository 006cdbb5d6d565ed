import type { Finding } from "@recourse/shared/assessment/assessment";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { Link } from "@tanstack/react-router";
import { Cite } from "../../../components/marks.tsx";
import { Section } from "./section.tsx";

/** What they did that the rules do not allow, each with its citation. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const standing = findings.filter(({ curedOn }) => curedOn === null).length;
  // A letter about access does not speak of a correction: another duty, another clock.
  const isInLetter = findings.some(
    ({ curedOn, code }) => curedOn === null && !code.startsWith("amendment_"),
  );
  const inLetter = isInLetter ? " What stands goes into your letter, with its citation." : "";
  const note =
    standing === 0
      ? "All of it has been put right since."
      : `${standing === 1 ? "One finding stands" : `${standing} findings stand`}.${inLetter}`;
  return (
    <Section id="findings" heading="What they did that the rules do not allow" note={note}>
      {findings.map(({ id, code, title, summary, letterSentence, rules, curedOn }) => (
        <article className="finding" key={id}>
          <h3>{title}</h3>
          <p>{summary}</p>
          {curedOn ? (
            <p className="small">Put right on {formatDate(curedOn, { year: true })}.</p>
          ) : (
            <p className="small">
              <b>
                {code === "retaliation" ? "In your letter, if you want it:" : "In your letter:"}
              </b>{" "}
              {letterSentence}
            </p>
          )}
          {rules.map((rule) => (
            <Cite
              key={rule.id}
              citation={
                <Link to="/rules/$ruleId" params={{ ruleId: rule.id }}>
                  {rule.citation}
                </Link>
              }
            >
              {confidenceWords[rule.confidence]}, last verified{" "}
              {formatDate(rule.verifiedOn, { year: true })}
            </Cite>
          ))}
        </article>
      ))}
    </Section>
  );
}
