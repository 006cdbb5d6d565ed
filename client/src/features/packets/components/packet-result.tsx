import type { Packet } from "@recourse/shared/api/packets";
import { formatDate, plainDate } from "@recourse/shared/calendar/plain-date";
import { packetPageTexts as texts } from "@recourse/shared/content/pages/packet/packet-page";
import { Button, ButtonAnchor } from "../../../components/button.tsx";
import { StateWord } from "../../../components/marks.tsx";
import { sizeInWords } from "../../../lib/size-in-words.ts";
import { isUnderWay } from "../queries.ts";

type PacketResultProps = { packet: Packet; onRemove: () => void };

/** How far a packet is, or its two files, or why there are none. */
export function PacketResult({ packet, onRemove }: PacketResultProps) {
  if (isUnderWay(packet)) return <Making packet={packet} />;
  if (packet.status === "failed") {
    return (
      <div className="stack above-4" role="alert">
        <StateWord as="p" kind="late">
          {texts.failed}
        </StateWord>
        <p>{packet.problem}</p>
      </div>
    );
  }
  return (
    <div className="stack above-4">
      <StateWord as="p" kind="done">
        {texts.isReady}
      </StateWord>
      <p>
        {texts.facts(
          formatDate(plainDate(packet.createdAt.slice(0, 10)), { year: true }),
          packet.pageCount ?? 0,
        )}
      </p>
      <p className="acts">
        <ButtonAnchor href={`/api/v1/packets/${packet.id}/pdf`} download>
          {texts.pdf(sizeInWords(packet.pdfBytes ?? 0))}
        </ButtonAnchor>
        <ButtonAnchor href={`/api/v1/packets/${packet.id}/zip`} download>
          {texts.zip(sizeInWords(packet.zipBytes ?? 0))}
        </ButtonAnchor>
      </p>
      <p className="small">{texts.zipHint}</p>
      {packet.wholeTimeline ? <p className="small">{texts.showsAll}</p> : null}
      <p className="small soft">{texts.kept}</p>
      <p>
        <Button kind="plain" onClick={onRemove}>
          {texts.remove}
        </Button>
      </p>
    </div>
  );
}

function Making({ packet: { status, percent } }: { packet: Packet }) {
  return (
    <div className="stack above-4 making">
      <StateWord as="p" kind="them">
        {texts.making}
      </StateWord>
      <progress max={100} value={percent} aria-label={texts.progress} />
      <p className="small">{status === "waiting" ? texts.waiting : texts.percent(percent)}</p>
    </div>
  );
}
