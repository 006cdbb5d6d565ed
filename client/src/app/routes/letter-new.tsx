import { chooseLetterTexts } from "@recourse/shared/content/pages/letters/choose-letter";
import { letterKindSchema } from "@recourse/shared/letters/letter";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { ChooseLetter } from "../../features/letters/components/choose-letter.tsx";
import { letterChoicesQuery } from "../../features/letters/queries.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Which letter to write, and in which tone. */
export function NewLetterPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/letters/new" });
  const { kind } = useSearch({ from: "/cases/$caseId/letters/new" });
  const { query, refresh } = useCase(caseId);
  const choices = useQuery(letterChoicesQuery(caseId));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const wanted = letterKindSchema.safeParse(kind).data;
  return (
    <Page title={chooseLetterTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{chooseLetterTexts.lead}</p>
      <Loaded query={query}>
        {(seen) => (
          <Loaded query={choices}>
            {({ items }) => (
              <ChooseLetter
                seen={seen}
                choices={items}
                wanted={wanted}
                onCreated={async (letter) => {
                  queryClient.setQueryData(queryKeys.letter(letter.id), letter);
                  void refresh();
                  await navigate({
                    to: "/cases/$caseId/letters/$letterId",
                    params: { caseId, letterId: letter.id },
                  });
                }}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
