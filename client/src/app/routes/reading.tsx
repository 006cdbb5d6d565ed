import type { CaseDetail } from "@recourse/shared/api/cases";
import { latestOf } from "@recourse/shared/assessment/standing";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { readingTexts } from "@recourse/shared/content/pages/events/reading-page";
import { readingHowWords } from "@recourse/shared/content/statement-words";
import { replay } from "@recourse/shared/workflow/records-case";
import { useParams } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Details } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { RichText } from "../../components/rich-text.tsx";
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
    <Page title={readingTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
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
        <Section id="marks" {...readingTexts.marks}>
          <MarkedList seen={seen} />
        </Section>
      )}
      {mayWait ? (
        <div className="above-6">
          <Details summary={readingTexts.showAnyway}>
            <h2>{readingTexts.lookFor}</h2>
            <ReadingChecklist seen={seen} />
          </Details>
        </div>
      ) : (
        <Section id="look-for" heading={readingTexts.lookFor}>
          <ReadingChecklist seen={seen} />
        </Section>
      )}
      <div className="acts no-print">
        <Button kind="plain" onClick={() => window.print()}>
          {commonTexts.printPage}
        </Button>
      </div>
    </>
  );
}

function Warning({ isSelf }: { isSelf: boolean }) {
  if (!isSelf) {
    return <p className="lead above-4">{readingTexts.ofSomebodyElse}</p>;
  }
  return (
    <div className="stack above-4">
      <p className="lead">{readingTexts.warning}</p>
      <p>{readingTexts.notAlone}</p>
    </div>
  );
}

type ChosenProps = { caseId: string; how: string; company: string | undefined };

function Chosen({ caseId, how, company }: ChosenProps) {
  const chosen =
    company === undefined ? readingTexts.chosen(how) : readingTexts.chosenWith(how, company);
  return (
    <p className="above-4">
      <RichText text={chosen} />{" "}
      <Link
        className="link"
        to="/cases/$caseId/record"
        params={{ caseId }}
        search={{ type: "reading_planned" }}
      >
        {readingTexts.chooseAgain}
      </Link>
    </p>
  );
}
