import type { RuleSummary } from "@recourse/shared/api/rules";
import { ruleTags } from "@recourse/shared/content/pages/rules/tags";

type Doubtful = Pick<RuleSummary, "derived" | "notVerified">;
type TagKey = keyof typeof ruleTags;

function tagsOf({ derived, notVerified }: Doubtful): TagKey[] {
  return [...(notVerified === null ? [] : [notVerified]), ...(derived ? ["derived" as const] : [])];
}

/** What a reader must know of a rule at first sight. */
export function RuleTags({ rule }: { rule: Doubtful }) {
  return tagsOf(rule).map((key) => (
    <span key={key}>
      {" "}
      <span className="tag">{ruleTags[key].name}</span>
    </span>
  ));
}

/** The tags of one rule, explained. */
export function TagMeanings({ rule }: { rule: Doubtful }) {
  return <Meanings keys={tagsOf(rule)} />;
}

/** Every tag, explained. */
export function AllTagMeanings() {
  return <Meanings keys={["derived", "rule", "length"]} />;
}

function Meanings({ keys }: { keys: readonly TagKey[] }) {
  if (keys.length === 0) return null;
  return (
    <dl className="meanings above-4">
      {keys.map((key) => (
        <div key={key}>
          <dt>
            <span className="tag">{ruleTags[key].name}</span>
          </dt>
          <dd>{ruleTags[key].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
