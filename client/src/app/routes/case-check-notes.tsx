import type { CaseDetail } from "@recourse/shared/api/cases";
import { lawInForce } from "@recourse/shared/assessment/law-in-force";
import { sayLawInForce } from "@recourse/shared/assessment/law-in-words";
import { checkTexts } from "@recourse/shared/content/pages/checks/checks";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Answer } from "../../components/answer.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { NotesCheck } from "../../features/checks/notes-check.tsx";
import { carryNotesAnswers } from "../../features/events/record-draft.ts";
import type { NotesCheckSearch } from "../../lib/search-params.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Psychotherapy notes or not? Opened from a case, so that the way on leads back to it. */
export function CaseNotesPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/check/psychotherapy-notes" });
  const answers = useSearch({ from: "/cases/$caseId/check/psychotherapy-notes" });
  const { query } = useCase(caseId);
  const navigate = useNavigate();
  return (
    <Page title={checkTexts.notes.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{checkTexts.notes.lead}</p>
      <Loaded query={query}>
        {(seen) => (
          <>
            <LawNotice holder={seen.holder} />
            <NotesCheck
              answers={answers}
              onAnswer={(search) =>
                navigate({
                  to: "/cases/$caseId/check/psychotherapy-notes",
                  params: { caseId },
                  search,
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              <WayOn seen={seen} answers={answers} />
            </NotesCheck>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The definition is one of federal law: where that does not count, the page says so first. */
function LawNotice({ holder }: Pick<CaseDetail, "holder">) {
  const law = lawInForce(holder);
  if (law.federal) return null;
  return (
    <div className="above-5">
      <Note>
        <p>{[checkTexts.notes.otherLaw, ...sayLawInForce(law, holder.jurisdiction)].join(" ")}</p>
      </Note>
    </div>
  );
}

type WayOnProps = { seen: CaseDetail; answers: NotesCheckSearch };

/** The form of that no begins with the answers given here. */
function WayOn({ seen: { id: caseId, allowedEvents }, answers }: WayOnProps) {
  if (!allowedEvents.includes("denied")) return null;
  return (
    <Answer heading={checkTexts.notes.onCase}>
      <p>
        <Link
          to="/cases/$caseId/record"
          params={{ caseId }}
          search={{ happened: "psychotherapy_notes" }}
          onClick={() => carryNotesAnswers(caseId, answers)}
        >
          {checkTexts.notes.deniedForIt}
        </Link>
      </p>
    </Answer>
  );
}
