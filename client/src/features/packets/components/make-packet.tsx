import type { Packet } from "@recourse/shared/api/packets";
import { packetPageTexts as texts } from "@recourse/shared/content/pages/packet/packet-page";
import type { PacketKind } from "@recourse/shared/packet/packet";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Checkbox, RadioGroup } from "../../../components/choice-inputs.tsx";
import { Failure } from "../../../components/failure.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { newKey } from "../../../lib/api-client.ts";
import { queryKeys } from "../../../lib/query-keys.ts";
import { askForPacket, removePacket } from "../mutations.ts";
import { isUnderWay, packetQuery } from "../queries.ts";
import { PacketResult } from "./packet-result.tsx";

type MakePacketProps = { caseId: string; kind: PacketKind; latest: Packet | null };

/** Asks for a packet, shows how far it is, and gives its files. */
export function MakePacket({ caseId, kind, latest }: MakePacketProps) {
  const queryClient = useQueryClient();
  const [packet, setPacket] = useState(latest);
  const [paper, setPaper] = useState<Packet["paper"]>("letter");
  const [wholeTimeline, setWholeTimeline] = useState(false);
  const [key, setKey] = useState(newKey);
  const [news, setNews] = useState("");
  // The button that was pressed goes away; the focus stays where its work shows.
  const result = useRef<HTMLDivElement>(null);
  const keep = (kept: Packet | null, said: string) => {
    setPacket(kept);
    setNews(said);
    setKey(newKey());
    void queryClient.invalidateQueries({ queryKey: queryKeys.packetPlan(caseId, kind) });
  };
  const follow = useCallback((seen: Packet) => setPacket(seen), []);
  const ask = useMutation({
    mutationFn: () => askForPacket(caseId, { kind, paper, wholeTimeline }, key),
    onSuccess: (asked) => {
      keep(asked, "");
      result.current?.focus();
    },
  });
  const remove = useMutation({
    mutationFn: removePacket,
    onSuccess: () => {
      keep(null, texts.removed);
      result.current?.focus();
    },
  });
  const failed = ask.error ?? remove.error;
  const isMaking = packet !== null && isUnderWay(packet);
  return (
    <>
      <StatusLine>{news}</StatusLine>
      {failed ? <Failure error={failed} /> : null}
      <div ref={result} tabIndex={-1} data-focus-target>
        {packet === null ? null : (
          <Followed
            key={packet.id}
            packet={packet}
            onChange={follow}
            onRemove={() => remove.mutate(packet.id)}
          />
        )}
      </div>
      {isMaking ? null : (
        <div className="above-5 no-print">
          <RadioGroup
            id="paper"
            row
            legend={texts.paper}
            value={paper}
            choices={[
              { value: "letter", label: texts.papers.letter },
              { value: "a4", label: texts.papers.a4 },
            ]}
            onChange={setPaper}
          />
          <div className="above-4">
            <Checkbox
              id="whole-timeline"
              {...texts.wholeTimeline}
              value={wholeTimeline}
              onChange={setWholeTimeline}
            />
          </div>
          <p className="above-4">
            <Button
              kind={packet === null ? "act" : "ruled"}
              busy={ask.isPending}
              onClick={() => ask.mutate()}
            >
              {packet === null ? texts.make : texts.makeAgain}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}

type FollowedProps = { packet: Packet; onChange: (packet: Packet) => void; onRemove: () => void };

/** A packet that is asked after while it is being made. */
function Followed({ packet, onChange, onRemove }: FollowedProps) {
  const { data, error } = useQuery(packetQuery(packet));
  useEffect(() => onChange(data), [data, onChange]);
  if (error) return <Failure error={error} />;
  return <PacketResult packet={data} onRemove={onRemove} />;
}
