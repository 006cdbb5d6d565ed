import type { RuleSummary } from "@recourse/shared/api/rules";

type Doubtful = Pick<RuleSummary, "derived" | "notVerified">;
type TagKey = "rule" | "length" | "derived";

const tags: Readonly<Record<TagKey, { name: string; meaning: string }>> = {
  derived: {
    name: "Derived",
    meaning:
      "This is our conclusion from what the law says, not its own words. Someone else may read it in another way.",
  },
  rule: {
    name: "Not verified",
    meaning:
      "Nobody has read the text of the rule for Recourse yet. It is shown so that you know of it. It sets no date and no reminder.",
  },
  length: {
    name: "Number not verified",
    meaning:
      "The rule was read, but not its number of days. It sets no date and no reminder. Check the number before you rely on it.",
  },
};

function tagsOf({ derived, notVerified }: Doubtful): TagKey[] {
  return [...(notVerified === null ? [] : [notVerified]), ...(derived ? ["derived" as const] : [])];
}

/** What a reader must know of a rule at first sight. */
export function RuleTags({ rule }: { rule: Doubtful }) {
  return tagsOf(rule).map((key) => (
    <span key={key}>
      {" "}
      <span className="tag">{tags[key].name}</span>
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
            <span className="tag">{tags[key].name}</span>
          </dt>
          <dd>{tags[key].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
