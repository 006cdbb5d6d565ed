import type { PacketPlan } from "@recourse/shared/api/packets";
import { packetPageTexts as texts } from "@recourse/shared/content/pages/packet/packet-page";
import { type PacketKind, packetKindSchema } from "@recourse/shared/packet/packet";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { RadioGroup } from "../../components/choice-inputs.tsx";
import { Band } from "../../components/entry.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { MakePacket } from "../../features/packets/components/make-packet.tsx";
import { PacketNeeds } from "../../features/packets/components/packet-needs.tsx";
import { packetPlanQuery } from "../../features/packets/queries.ts";
import { CaseCrumb } from "../case-crumb.tsx";

/** What a packet lacks, what it holds, and making it. */
export function PacketPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/packet" });
  const { kind = "ocr_complaint" } = useSearch({ from: "/cases/$caseId/packet" });
  const navigate = useNavigate();
  const plan = useQuery(packetPlanQuery(caseId, kind));
  const choose = (chosen: PacketKind) =>
    navigate({
      to: "/cases/$caseId/packet",
      params: { caseId },
      search: { kind: chosen },
      replace: true,
    });
  return (
    <Page title={texts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{texts.lead}</p>
      <div className="above-5">
        <RadioGroup
          id="packet-kind"
          legend={texts.kind}
          value={kind}
          choices={packetKindSchema.options.map((value) => ({ value, ...texts.kinds[value] }))}
          onChange={choose}
        />
      </div>
      <Loaded query={plan}>{(shown) => <Plan caseId={caseId} plan={shown} />}</Loaded>
    </Page>
  );
}

function Plan({ caseId, plan }: { caseId: string; plan: PacketPlan }) {
  const { refused, needs } = plan;
  if (refused !== null) {
    return (
      <Note>
        <h2>{texts.refused}</h2>
        <p>{refused}</p>
        <p className="above-3">
          <Link className="link" to="/cases/$caseId/holder" params={{ caseId }}>
            {texts.toHolder}
          </Link>
        </p>
      </Note>
    );
  }
  const missing = needs.filter(({ weight }) => weight === "missing");
  const look = needs.filter(({ weight }) => weight === "look");
  return (
    <>
      <Band heading={texts.missing}>
        {missing.length === 0 ? (
          <p>{texts.ready}</p>
        ) : (
          <>
            <PacketNeeds caseId={caseId} needs={missing} />
            <p className="soft above-4">{texts.missingNote}</p>
          </>
        )}
      </Band>
      {look.length > 0 ? (
        <Band heading={texts.look}>
          <PacketNeeds caseId={caseId} needs={look} />
        </Band>
      ) : null}
      <Band heading={texts.holds}>
        <Holds plan={plan} />
        <p className="acts">
          <Link className="link" to="/cases/$caseId/exhibits" params={{ caseId }}>
            {texts.toExhibits}
          </Link>
        </p>
        <p className="small soft">{texts.private}</p>
        {plan.timeline === null ? null : (
          <p className="small soft above-4">
            {`${texts.seal} ${texts.withheld(plan.timeline.withheld, plan.timeline.length)}`}
          </p>
        )}
        <p className="small">
          <Link className="link" to="/cases/$caseId/whole" params={{ caseId }}>
            {texts.toTimeline}
          </Link>
        </p>
      </Band>
      <Band heading={texts.make}>
        <MakePacket key={plan.kind} caseId={caseId} kind={plan.kind} latest={plan.latest} />
      </Band>
    </>
  );
}

/** The parts in their order; the exhibits stand before the last one, the hash list. */
function Holds({ plan: { parts, exhibits } }: { plan: PacketPlan }) {
  return (
    <ol className="rows">
      {parts.slice(0, -1).map((part) => (
        <li key={part}>{part}</li>
      ))}
      {exhibits.length === 0 ? <li>{texts.noExhibits}</li> : null}
      {exhibits.map(({ id, number, title }) => (
        <li key={id}>{texts.exhibit(number, title)}</li>
      ))}
      {parts.slice(-1).map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ol>
  );
}
