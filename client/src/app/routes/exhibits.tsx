import type { CaseDetail } from "@recourse/shared/api/cases";
import type { ExhibitIndex, ExhibitsPatch } from "@recourse/shared/api/exhibits";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { eventNames } from "@recourse/shared/content/event-names";
import { exhibitsPageTexts as texts } from "@recourse/shared/content/pages/packet/exhibits-page";
import type { Exhibit } from "@recourse/shared/packet/exhibits";
import { replay } from "@recourse/shared/workflow/records-case";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Band } from "../../components/entry.tsx";
import { Failure } from "../../components/failure.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { ExhibitList } from "../../features/packets/components/exhibit-list.tsx";
import { patchExhibits } from "../../features/packets/mutations.ts";
import { exhibitsQuery } from "../../features/packets/queries.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Which paper shows what, in which order, and where it is left out. */
export function ExhibitsPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/exhibits" });
  const index = useQuery(exhibitsQuery(caseId));
  const { query } = useCase(caseId);
  return (
    <Page title={texts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{texts.lead}</p>
      <Loaded query={query}>
        {(seen) => <Loaded query={index}>{(shown) => <Index seen={seen} index={shown} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Index({ seen, index }: { seen: CaseDetail; index: ExhibitIndex }) {
  const { id: caseId } = seen;
  const params = { caseId };
  const { news, change, save } = useIndex(caseId, index);
  const events = eventChoices(seen);
  const tied = index.items.filter(({ proves }) => proves.length > 0);
  const loose = index.items.filter(({ proves }) => proves.length === 0);
  const move = (exhibit: Exhibit, by: 1 | -1) => {
    const moved = moveIn(tied, exhibit, by);
    const order = [...moved, ...loose].map(({ id }) => id);
    change.mutate({
      patch: { order },
      news: texts.moved(exhibit.title, moved.indexOf(exhibit) + 1),
    });
  };
  return (
    <>
      <StatusLine>{news}</StatusLine>
      {change.isError ? <Failure error={change.error} /> : null}
      <Band heading={texts.inOrder}>
        {tied.length === 0 ? (
          <p className="soft">{loose.length === 0 ? texts.noPapers : texts.none}</p>
        ) : (
          <>
            <p className="soft">{index.ordered === "by_hand" ? texts.byHand : texts.byDate}</p>
            {index.ordered === "by_hand" ? (
              <Button
                kind="plain"
                onClick={() => change.mutate({ patch: { order: null }, news: texts.byDate })}
              >
                {texts.backToDates}
              </Button>
            ) : null}
            <ExhibitList
              caseId={caseId}
              exhibits={tied}
              events={events}
              onSaved={save}
              onMove={move}
            />
          </>
        )}
      </Band>
      {loose.length === 0 ? null : (
        <Band heading={texts.loose}>
          <p className="soft">{texts.looseNote}</p>
          <ExhibitList caseId={caseId} exhibits={loose} events={events} onSaved={save} />
        </Band>
      )}
      <p className="acts above-6">
        <Link className="link" to="/cases/$caseId/packet" params={params}>
          {texts.toPacket}
        </Link>
        <Link className="link" to="/cases/$caseId" params={params} hash="papers">
          {texts.toPapers}
        </Link>
      </p>
    </>
  );
}

/** What changes the index, and what to say once it is changed. */
function useIndex(caseId: string, index: ExhibitIndex) {
  const queryClient = useQueryClient();
  const [news, setNews] = useState("");
  const moved = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new index is what shows it in its new place
  useEffect(() => {
    if (moved.current !== null) document.getElementById(`exhibit-${moved.current}`)?.focus();
    moved.current = null;
  }, [index]);
  const show = (changed: ExhibitIndex, said: string) => {
    queryClient.setQueryData(queryKeys.exhibits(caseId), changed);
    void queryClient.invalidateQueries({ queryKey: ["cases", "packet", caseId] });
    setNews(said);
  };
  /** What shows something now stands in the other list, and its form went with the old place. */
  const save = (changed: ExhibitIndex, { id, proves }: Exhibit) => {
    const isTied = changed.items.some((one) => one.id === id && one.proves.length > 0);
    const hasMoved = proves.length === 0 && isTied;
    show(changed, hasMoved ? texts.saved : "");
    moved.current = hasMoved ? id : null;
  };
  const change = useMutation({
    mutationFn: ({ patch }: { patch: ExhibitsPatch; news: string }) => patchExhibits(caseId, patch),
    onSuccess: (changed, { news: said }) => show(changed, said),
  });
  return { news, change, save };
}

function eventChoices({ events }: CaseDetail) {
  return replay(events).facts.map(({ id, type, occurredOn }) => ({
    value: id,
    label: texts.event(eventNames[type], formatRange(occurredOn, { year: true })),
  }));
}

function moveIn(exhibits: readonly Exhibit[], exhibit: Exhibit, by: 1 | -1): Exhibit[] {
  const from = exhibits.indexOf(exhibit);
  const others = exhibits.filter((one) => one !== exhibit);
  return [...others.slice(0, from + by), exhibit, ...others.slice(from + by)];
}
