import { checkTexts } from "@recourse/shared/content/pages/checks/checks";
import { commonTexts } from "@recourse/shared/content/pages/common";
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
      title={checkTexts.hipaa.title}
      crumb={
        <Link to="/help" hash="records">
          {commonTexts.help}
        </Link>
      }
    >
      <p className="lead above-4">{checkTexts.hipaa.lead}</p>
      <HipaaCheck
        answers={answers}
        onAnswer={(search) =>
          navigate({ to: "/check/hipaa", search, replace: true, resetScroll: false })
        }
      />
    </Page>
  );
}
