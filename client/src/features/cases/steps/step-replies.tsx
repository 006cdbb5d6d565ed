import type { Reply } from "@recourse/shared/content/talks/replies";
import { Link } from "../../../components/link.tsx";
import { Section } from "../components/section.tsx";

/** "If they say X, you can say Y", with the reason and the rule behind it. */
export function StepReplies({ replies }: { replies: readonly Reply[] }) {
  if (replies.length === 0) return null;
  return (
    <Section
      id="rehearse"
      heading="If they say …"
      note="What people usually hear. Read the answers aloud once, and change them to your own words."
    >
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
                      The rule<span className="vh"> {rule}</span>
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
