import type { Packet } from "@recourse/shared/api/packets";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { packetPageTexts as texts } from "@recourse/shared/content/pages/packet/packet-page";
import { useQuery } from "@tanstack/react-query";
import { Button } from "../../../components/button.tsx";
import { DownloadLink, DownloadStatus, useDownload } from "../../../components/download.tsx";
import { StateWord } from "../../../components/marks.tsx";
import { localToday } from "../../../lib/local-today.ts";
import { sizeInWords } from "../../../lib/size-in-words.ts";
import { accountQuery } from "../../account/account-queries.ts";
import { isUnderWay } from "../queries.ts";

type PacketResultProps = { packet: Packet; onRemove: () => void };

/** How far a packet is, or its two files, or why there are none. */
export function PacketResult({ packet, onRemove }: PacketResultProps) {
  return (
    <div className="stack above-4">
      {/* In its place from the start, so that the end is read out to whoever waits for it. */}
      <div role="status">
        <Standing packet={packet} />
      </div>
      <WhatThereIs packet={packet} onRemove={onRemove} />
    </div>
  );
}

function Standing({ packet }: { packet: Packet }) {
  if (isUnderWay(packet)) return <StateWord kind="them">{texts.making}</StateWord>;
  if (packet.status === "ready") return <StateWord kind="done">{texts.isReady}</StateWord>;
  return (
    <>
      <StateWord as="p" kind="late">
        {texts.failed}
      </StateWord>
      <p className="above-2">{packet.problem}</p>
    </>
  );
}

function WhatThereIs({ packet, onRemove }: PacketResultProps) {
  const download = useDownload();
  if (isUnderWay(packet)) return <Making packet={packet} />;
  if (packet.status === "failed") return null;
  return (
    <>
      <Facts packet={packet} />
      <p className="acts">
        <DownloadLink href={`/api/v1/packets/${packet.id}/pdf`} download={download}>
          {texts.pdf(sizeInWords(packet.pdfBytes ?? 0))}
        </DownloadLink>
        <DownloadLink href={`/api/v1/packets/${packet.id}/zip`} download={download}>
          {texts.zip(sizeInWords(packet.zipBytes ?? 0))}
        </DownloadLink>
      </p>
      <DownloadStatus download={download} />
      <p className="small">{texts.zipHint}</p>
      {packet.wholeTimeline ? <p className="small">{texts.showsAll}</p> : null}
      <p className="small soft">{texts.kept}</p>
      <p>
        <Button kind="plain" onClick={onRemove}>
          {texts.remove}
        </Button>
      </p>
    </>
  );
}

/** The day is that of the account, as in the names of the files. */
function Facts({ packet: { createdAt, pageCount } }: { packet: Packet }) {
  const { data } = useQuery(accountQuery);
  if (data === undefined) return null;
  const day = localToday(data.workspace.timeZone, new Date(createdAt));
  return <p>{texts.facts(formatDate(day, { year: true }), pageCount ?? 0)}</p>;
}

function Making({ packet: { status, percent } }: { packet: Packet }) {
  return (
    <div className="stack making">
      <progress max={100} value={percent} aria-label={texts.progress} />
      <p className="small">{status === "waiting" ? texts.waiting : texts.percent(percent)}</p>
    </div>
  );
}
