import { exhibitIndexSchema } from "@recourse/shared/api/exhibits";
import { type Packet, packetPlanSchema, packetSchema } from "@recourse/shared/api/packets";
import type { PacketKind } from "@recourse/shared/packet/packet";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

export function exhibitsQuery(caseId: string) {
  const path = `/api/v1/cases/${caseId}/exhibits`;
  return queryOptions({
    queryKey: queryKeys.exhibits(caseId),
    queryFn: ({ signal }) => callApi({ path, schema: exhibitIndexSchema, signal }),
  });
}

/** What a packet of a kind would hold today, and what it lacks. */
export function packetPlanQuery(caseId: string, kind: PacketKind) {
  const path = `/api/v1/cases/${caseId}/packet-plan`;
  return queryOptions({
    queryKey: queryKeys.packetPlan(caseId, kind),
    queryFn: ({ signal }) => callApi({ path, query: { kind }, schema: packetPlanSchema, signal }),
  });
}

const everyMs = 1000;

/** A packet that was asked for: asked after until it is ready or has failed. */
export function packetQuery(packet: Packet) {
  const path = `/api/v1/packets/${packet.id}`;
  return queryOptions({
    queryKey: queryKeys.packet(packet.id),
    queryFn: ({ signal }) => callApi({ path, schema: packetSchema, signal }),
    initialData: packet,
    refetchInterval: ({ state }) =>
      state.data !== undefined && isUnderWay(state.data) ? everyMs : false,
  });
}

export function isUnderWay({ status }: Packet): boolean {
  return status === "waiting" || status === "building";
}
