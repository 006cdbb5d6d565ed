import type { CaseDetail } from "@recourse/shared/api/cases";
import { certifiedMailTexts as texts } from "@recourse/shared/content/pages/mail/certified-mail";
import { listMailings } from "@recourse/shared/workflow/mailings";
import { replay } from "@recourse/shared/workflow/records-case";
import { useParams } from "@tanstack/react-router";
import { Band } from "../../components/entry.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { MailingEntry } from "../../features/mail/mailing-entry.tsx";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Everything on a case that went by certified mail: its number, and what became of it. */
export function CertifiedMailPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/mail" });
  const { query } = useCase(caseId);
  return (
    <Page title={texts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{texts.lead}</p>
      <Loaded query={query}>{(seen) => <Mailings seen={seen} />}</Loaded>
    </Page>
  );
}

function Mailings({ seen }: { seen: CaseDetail }) {
  const mailings = listMailings(replay(seen.events));
  if (mailings.length === 0) return <p className="above-4">{texts.none}</p>;
  return (
    <Band heading={texts.mailed}>
      {mailings.map((mailing) => (
        <MailingEntry
          key={mailing.id}
          caseId={seen.id}
          mailing={mailing}
          today={seen.assessment.today}
          canTell={seen.stage !== "closed"}
        />
      ))}
    </Band>
  );
}
