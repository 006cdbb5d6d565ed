import type { PacketNeed } from "@recourse/shared/packet/readiness/need";
import { linkOptions } from "@tanstack/react-router";
import { Link } from "../../../components/link.tsx";

type PacketNeedsProps = { caseId: string; needs: readonly PacketNeed[] };

/** What a packet lacks, each with what to do and the way there. */
export function PacketNeeds({ caseId, needs }: PacketNeedsProps) {
  return (
    <ul className="rows">
      {needs.map(({ code, title, todo, place, label }) => (
        <li key={code}>
          <b>{title}</b>
          <p>{todo}</p>
          {place === null || label === null ? null : (
            <p>
              <Link className="link" {...placeOf(caseId, place)}>
                {label}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function placeOf(caseId: string, place: NonNullable<PacketNeed["place"]>) {
  const params = { caseId };
  switch (place.page) {
    case "person":
      return linkOptions({ to: "/cases/$caseId/person", params });
    case "letter_details":
      return linkOptions({ to: "/cases/$caseId/letter-details", params });
    case "holder":
      return linkOptions({ to: "/cases/$caseId/holder", params });
    case "details":
      return linkOptions({ to: "/cases/$caseId/details", params });
    case "exhibits":
      return linkOptions({ to: "/cases/$caseId/exhibits", params });
    case "papers":
      return linkOptions({ to: "/cases/$caseId", params, hash: "papers" });
    case "timeline":
      return linkOptions({ to: "/cases/$caseId/whole", params });
    case "letter": {
      const { letterId } = place;
      return linkOptions({ to: "/cases/$caseId/letters/$letterId", params: { caseId, letterId } });
    }
    case "new_letter":
      return linkOptions({
        to: "/cases/$caseId/letters/new",
        params,
        search: { kind: place.letter },
      });
    case "record":
      return linkOptions({
        to: "/cases/$caseId/record",
        params,
        search: place.eventType === null ? {} : { type: place.eventType },
      });
    default:
      return place satisfies never;
  }
}
