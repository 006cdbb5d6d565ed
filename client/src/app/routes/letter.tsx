import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Letter } from "@recourse/shared/api/letters";
import { letterNames } from "@recourse/shared/content/letter-names";
import { letterTexts } from "@recourse/shared/content/pages/letters/letter";
import { removeDraftTexts } from "@recourse/shared/content/pages/letters/remove-draft";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { patchHolder, patchPerson } from "../../features/cases/mutations.ts";
import { KeepFacts } from "../../features/letters/components/keep-facts.tsx";
import { LetterDraft } from "../../features/letters/components/letter-draft.tsx";
import { LetterSent } from "../../features/letters/components/letter-sent.tsx";
import { RefusedDraft } from "../../features/letters/components/refused-draft.tsx";
import { RemoveDraft } from "../../features/letters/components/remove-draft.tsx";
import {
  keepableFacts,
  toHolderPatch,
  toPersonPatch,
} from "../../features/letters/keepable-facts.ts";
import { letterQuery } from "../../features/letters/queries.ts";
import { isApiProblem } from "../../lib/api-problem.ts";
import { announceNext, usePageNews } from "../../lib/page-news.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** A letter: while it is written, and as it went out. */
export function LetterPage() {
  const { caseId, letterId } = useParams({ from: "/cases/$caseId/letters/$letterId" });
  const letter = useQuery(letterQuery(letterId));
  const { query, refresh } = useCase(caseId);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const news = usePageNews();
  const leave = async () => {
    await refresh();
    announceNext(removeDraftTexts.done);
    await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
    queryClient.removeQueries({ queryKey: queryKeys.letter(letterId) });
  };
  // A draft that is refused tells no kind itself.
  const listed = query.data?.letters.find(({ id }) => id === letterId);
  const kind = (letter.data ?? listed)?.kind;
  return (
    <Page
      title={letterTexts.title}
      heading={kind === undefined ? letterTexts.title : letterNames[kind]}
      headingClass="no-print"
      crumb={<CaseCrumb caseId={caseId} />}
    >
      <div className="no-print">
        <StatusLine>{news}</StatusLine>
      </div>
      {isApiProblem(letter.error, 409) ? (
        <RefusedDraft
          caseId={caseId}
          why={letter.error.message}
          reason={letter.error.problem.reason}
          removeDraft={<RemoveDraft letterId={letterId} onRemoved={leave} />}
        />
      ) : (
        <Loaded query={letter}>
          {(shown) => (
            <Loaded query={query}>
              {(seen) =>
                shown.status === "sent" ? (
                  <LetterSent letter={shown} assessment={seen.assessment} />
                ) : (
                  <Draft
                    letter={shown}
                    seen={seen}
                    reloadLetter={letter.refetch}
                    refresh={refresh}
                    onRemoved={leave}
                  />
                )
              }
            </Loaded>
          )}
        </Loaded>
      )}
    </Page>
  );
}

type DraftProps = {
  letter: Letter;
  seen: CaseDetail;
  reloadLetter: () => Promise<{ data: Letter | undefined }>;
  refresh: () => Promise<void>;
  onRemoved: () => unknown;
};

function Draft({ letter, seen, reloadLetter, refresh, onRemoved }: DraftProps) {
  const queryClient = useQueryClient();
  const { person, holder } = seen;
  return (
    <>
      <p className="lead above-4 no-print">{letterTexts.lead}</p>
      <LetterDraft
        letter={letter}
        onStale={async () => (await reloadLetter()).data}
        onChanged={(changed) => {
          queryClient.setQueryData(queryKeys.letter(changed.id), changed);
          void queryClient.invalidateQueries({ queryKey: queryKeys.caseDetail(seen.id) });
        }}
        removeDraft={<RemoveDraft letterId={letter.id} onRemoved={onRemoved} />}
        keepFacts={
          <KeepFacts
            facts={keepableFacts(letter, { person, holder, today: seen.assessment.today })}
            onKeep={async (kept) => {
              const ofPerson = toPersonPatch(kept, person);
              const ofHolder = toHolderPatch(kept);
              try {
                if (ofPerson !== null) await patchPerson(person, ofPerson);
                if (ofHolder !== null) await patchHolder(holder, ofHolder);
              } finally {
                // One may be kept and the other not, and what another window changed is to be seen before a second try.
                await refresh();
              }
            }}
          />
        }
      />
    </>
  );
}
