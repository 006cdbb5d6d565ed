import { letterMailTexts } from "@recourse/shared/content/pages/letters/letter-mail";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { CertifiedMail } from "../../features/letters/components/certified-mail.tsx";
import { OfItsWords } from "../../features/letters/components/not-as-sent.tsx";
import { letterQuery } from "../../features/letters/queries.ts";
import { CaseCrumb } from "../case-crumb.tsx";

/** A letter at the post office: the forms, what to ask for, what to keep. */
export function LetterMailPage() {
  const { caseId, letterId } = useParams({
    from: "/cases/$caseId/letters/$letterId/certified-mail",
  });
  const letter = useQuery(letterQuery(letterId));
  return (
    <Page title={letterMailTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={letter}>
        {(shown) => (
          <OfItsWords letter={shown}>
            <p className="lead above-4">{letterMailTexts.lead}</p>
            <CertifiedMail letter={shown} />
          </OfItsWords>
        )}
      </Loaded>
    </Page>
  );
}
