import { checkTexts } from "@recourse/shared/content/pages/checks/checks";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { NotesCheck } from "../../features/checks/notes-check.tsx";

/** Psychotherapy notes or not? Open to anyone. */
export function NotesPage() {
  const answers = useSearch({ from: "/check/psychotherapy-notes" });
  const navigate = useNavigate();
  return (
    <Page
      title={checkTexts.notes.title}
      crumb={
        <Link to="/help" hash="records">
          {commonTexts.help}
        </Link>
      }
    >
      <p className="lead above-4">{checkTexts.notes.lead}</p>
      <NotesCheck
        answers={answers}
        onAnswer={(search) =>
          navigate({ to: "/check/psychotherapy-notes", search, replace: true, resetScroll: false })
        }
      />
    </Page>
  );
}
