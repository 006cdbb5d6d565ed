import { stepTexts } from "@recourse/shared/content/pages/cases/step";
import type { Reply } from "@recourse/shared/content/talks/replies";
import { hideWords } from "../../../components/hide-words.tsx";
import { Link } from "../../../components/link.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { Section } from "../components/section.tsx";

/** "If they say X, you can say Y", with the reason and the rule behind it. */
export function StepReplies({ replies }: { replies: readonly Reply[] }) {
  if (replies.length === 0) return null;
  return (
    <Section id="rehearse" heading={stepTexts.replies.heading} note={stepTexts.replies.note}>
      <dl className="script replies">
        {replies.map(({ code, theySay, youSay, why, rule }) => (
          <div key={code}>
            <dt>“{theySay}”</dt>
            <dd>
              “{youSay}”
              <small>
                {why}
                {rule === null ? null : (
                  <>
                    {" "}
                    <Link className="no-print" to="/rules/$ruleId" params={{ ruleId: rule }}>
                      <RichText text={stepTexts.rule(rule)} b={hideWords} />
                    </Link>
                  </>
                )}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
