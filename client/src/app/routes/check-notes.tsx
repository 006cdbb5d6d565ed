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
      title="Psychotherapy notes or not?"
      crumb={
        <Link to="/help" hash="records">
          Help
        </Link>
      }
    >
      <p className="lead above-4">Three questions. Nothing is saved.</p>
      <NotesCheck
        answers={answers}
        onAnswer={(search) =>
          navigate({ to: "/check/psychotherapy-notes", search, replace: true, resetScroll: false })
        }
      />
    </Page>
  );
}
