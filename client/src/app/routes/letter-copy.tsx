import { letterCopyTexts } from "@recourse/shared/content/pages/letters/letter-copy";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { CopyLetter } from "../../features/letters/components/copy-letter.tsx";
import { OfItsWords } from "../../features/letters/components/not-as-sent.tsx";
import { letterQuery } from "../../features/letters/queries.ts";
import { CaseCrumb } from "../case-crumb.tsx";

/** The words of a letter, to paste into a portal. */
export function CopyLetterPage() {
  const { caseId, letterId } = useParams({ from: "/cases/$caseId/letters/$letterId/copy" });
  const letter = useQuery(letterQuery(letterId));
  return (
    <Page title={letterCopyTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={letter}>
        {(shown) => (
          <OfItsWords letter={shown}>
            <p className="lead above-4">{letterCopyTexts.lead}</p>
            <CopyLetter letter={shown} />
          </OfItsWords>
        )}
      </Loaded>
    </Page>
  );
}
