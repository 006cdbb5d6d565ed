import type { CaseDetail } from "@recourse/shared/api/cases";
import { latestOf } from "@recourse/shared/assessment/standing";
import { readingHowWords } from "@recourse/shared/content/statement-words";
import { replay } from "@recourse/shared/workflow/records-case";
import { useParams } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Details } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../features/cases/components/section.tsx";
import { MarkedList } from "../../features/events/components/marked-list.tsx";
import { ReadingChecklist } from "../../features/events/components/reading-checklist.tsx";
import { ReadingChoice } from "../../features/events/components/reading-choice.tsx";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Reading what came: a warning and a choice first, then what to look for, and what was marked. */
export function ReadingPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/reading" });
  const { query, reload, refresh } = useCase(caseId);
  return (
    <Page title="Reading what came" crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={query}>
        {(seen) => <ReadingContent seen={seen} onChosen={refresh} onStale={reload} />}
      </Loaded>
    </Page>
  );
}

type ReadingContentProps = { seen: CaseDetail; onChosen: () => unknown; onStale: () => unknown };

function ReadingContent({ seen, onChosen, onStale }: ReadingContentProps) {
  const { facts, statements } = replay(seen.events);
  const chosen = latestOf(facts, "reading_planned")?.details ?? null;
  const mayWait = chosen === null || chosen.how === "not_now";
  return (
    <>
      <Warning isSelf={seen.person.relationship === "self"} />
      {chosen === null ? (
        <ReadingChoice seen={seen} onChosen={onChosen} onStale={onStale} />
      ) : (
        <Chosen caseId={seen.id} how={readingHowWords[chosen.how].label} company={chosen.with} />
      )}
      {chosen === null && statements.length === 0 ? null : (
        <Section
          id="marks"
          heading="What you marked"
          note="Only for you. Nothing is sent to anyone."
        >
          <MarkedList seen={seen} />
        </Section>
      )}
      {mayWait ? (
        <div className="above-6">
          <Details summary="Show me the list anyway">
            <h2>What to look for</h2>
            <ReadingChecklist seen={seen} />
          </Details>
        </div>
      ) : (
        <Section id="look-for" heading="What to look for">
          <ReadingChecklist seen={seen} />
        </Section>
      )}
      <div className="acts no-print">
        <Button kind="plain" onClick={() => window.print()}>
          Print this page
        </Button>
      </div>
    </>
  );
}

function Warning({ isSelf }: { isSelf: boolean }) {
  if (!isSelf) {
    return (
      <p className="lead above-4">
        These pages are about somebody else’s life. Ask first how much of it they want to hear.
      </p>
    );
  }
  return (
    <div className="stack above-4">
      <p className="lead">
        Reading can hurt. Words about you may be cold, wrong, or from a bad day. They are not who
        you are.
      </p>
      <p>
        You do not have to read them, and you need not do it alone. A friend, a therapist or an
        advocate can sit beside you, or read for you. A page a day is enough. If it gets too much,
        stop. The crisis line is at the top of every page.
      </p>
    </div>
  );
}

type ChosenProps = { caseId: string; how: string; company: string | undefined };

function Chosen({ caseId, how, company }: ChosenProps) {
  return (
    <p className="above-4">
      You chose: <b>{how}</b>
      {company === undefined ? "" : `, with ${company}`}.{" "}
      <Link
        className="link"
        to="/cases/$caseId/record"
        params={{ caseId }}
        search={{ type: "reading_planned" }}
      >
        Choose again
      </Link>
    </p>
  );
}
