import type { Finding } from "@recourse/shared/assessment/assessment";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { findingTexts } from "@recourse/shared/content/pages/cases/findings";
import { RuleCite } from "../../../components/rule-cite.tsx";
import { Section } from "./section.tsx";

/** What they did that the rules do not allow, each with its citation. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const standing = findings.filter(({ curedOn }) => curedOn === null).length;
  // A letter about access does not speak of a correction: another duty, another clock.
  const isInLetter = findings.some(
    ({ curedOn, code }) => curedOn === null && !code.startsWith("amendment_"),
  );
  const inLetter = isInLetter ? findingTexts.goesIntoLetter : "";
  const notes =
    standing === 0 ? [findingTexts.allPutRight] : [findingTexts.standing(standing), inLetter];
  return (
    <Section id="findings" heading={findingTexts.heading} note={notes.filter(Boolean).join(" ")}>
      {findings.map(({ id, code, title, summary, letterSentence, rules, curedOn }) => (
        <article className="finding" key={id}>
          <h3>{title}</h3>
          <p>{summary}</p>
          {curedOn ? (
            <p className="small">{findingTexts.putRight(formatDate(curedOn, { year: true }))}</p>
          ) : (
            <p className="small">
              <b>
                {code === "retaliation" ? findingTexts.inLetterIfWanted : findingTexts.inLetter}
              </b>{" "}
              {letterSentence}
            </p>
          )}
          {rules.map((rule) => (
            <RuleCite key={rule.id} rule={rule} />
          ))}
        </article>
      ))}
    </Section>
  );
}
