import { useNavigate, useSearch } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { HipaaCheck } from "../../features/checks/hipaa-check.tsx";

/** Does HIPAA bind who has the records? Open to anyone. */
export function HipaaPage() {
  const answers = useSearch({ from: "/check/hipaa" });
  const navigate = useNavigate();
  return (
    <Page
      title="Does HIPAA bind them?"
      crumb={
        <Link to="/help" hash="records">
          Help
        </Link>
      }
    >
      <p className="lead above-4">
        The federal right to your records binds many offices, but not all. A few questions help to
        find out. Nothing is saved.
      </p>
      <HipaaCheck
        answers={answers}
        onAnswer={(search) =>
          navigate({ to: "/check/hipaa", search, replace: true, resetScroll: false })
        }
      />
    </Page>
  );
}
