import { exhibitIndexSchema, exhibitsPatchSchema } from "@recourse/shared/api/exhibits";
import {
  newPacketSchema,
  packetPlanQuerySchema,
  packetPlanSchema,
  packetSchema,
} from "@recourse/shared/api/packets";
import { z } from "zod";
import { fileOf } from "../../http/answer.ts";
import { isRefusal } from "../../http/refusal.ts";
import { defineRoute } from "../../http/route.ts";
import { caseParamsSchema } from "../cases/case-params.ts";
import { patchExhibits, readExhibits } from "./exhibits.service.ts";
import {
  askForPacket,
  downloadPacket,
  planPacket,
  readPacket,
  removePacket,
} from "./packets.service.ts";

const tag = "Packets";
const params = z.strictObject({ packetId: z.uuid() });

const exhibits = [
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/exhibits",
      tag,
      summary: "The exhibits of a case: its papers and sent letters, with the events they prove",
      description: "In the order of the user, else by date; what proves nothing yet comes last.",
      params: caseParamsSchema,
      response: exhibitIndexSchema,
      can: "read_records",
    },
    ({ tx, scope, params }) => readExhibits(tx, scope, params.caseId),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/cases/:caseId/exhibits",
      tag,
      summary: "Change the order, titles, what is proven and where an exhibit is left out",
      description: "Only what is sent changes. A null takes the choice back.",
      params: caseParamsSchema,
      body: exhibitsPatchSchema,
      response: exhibitIndexSchema,
      can: "change_records",
      audit: "case.exhibits_changed",
      unversioned: true,
    },
    ({ tx, scope, params, body, audit }) => {
      const changed = Object.keys(body.exhibits ?? {});
      audit({ subjectId: params.caseId, details: { fields: Object.keys(body), changed } });
      return patchExhibits(tx, scope, params.caseId, body);
    },
  ),
];

const making = [
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/packet-plan",
      tag,
      summary: "What a packet would hold today, what it lacks, and the last one that was made",
      params: caseParamsSchema,
      query: packetPlanQuerySchema,
      response: packetPlanSchema,
      can: "read_records",
    },
    ({ tx, scope, params, query, today }) =>
      planPacket(tx, scope, params.caseId, query.kind, today),
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/packets",
      tag,
      summary: "Ask for a packet",
      description:
        "It is made in the background: ask for it until `status` is `ready` or `failed`. Answers 409 where the law that carries it does not bind the office, and while one of the same kind is being made.",
      params: caseParamsSchema,
      body: newPacketSchema,
      response: packetSchema,
      can: "change_records",
      audit: "packet.asked_for",
    },
    async ({ tx, scope, params, body, now, today, audit }) => {
      const packet = await askForPacket(tx, scope, params.caseId, body, { now, today });
      if (isRefusal(packet)) return packet;
      const { kind, wholeTimeline } = packet;
      audit({ subjectId: packet.id, details: { caseId: params.caseId, kind, wholeTimeline } });
      return packet;
    },
  ),
];

const made = [
  defineRoute(
    {
      method: "get",
      path: "/packets/:packetId",
      tag,
      summary: "A packet, and how far it is",
      params,
      response: packetSchema,
      can: "read_records",
    },
    ({ tx, scope, params }) => readPacket(tx, scope, params.packetId),
  ),
  defineRoute(
    {
      method: "get",
      path: "/packets/:packetId/pdf",
      tag,
      summary: "A packet as one PDF",
      description: "Tagged, with bookmarks and page numbers. Answers 409 while it is being made.",
      params,
      response: fileOf("application/pdf"),
      can: "read_records",
      audit: "packet.downloaded",
    },
    ({ tx, scope, params, files, timeZone }) =>
      downloadPacket(tx, scope, { files, timeZone }, params.packetId, "pdf"),
  ),
  defineRoute(
    {
      method: "get",
      path: "/packets/:packetId/zip",
      tag,
      summary:
        "A packet as a ZIP: the PDF, every exhibit, the timeline with its seals, and the hashes",
      description:
        "An exhibit is there as it was kept; of a JPEG, PNG or HEIC a copy without place, time and device. `timeline/check.html` checks `timeline/chain.json` without a network.",
      params,
      response: fileOf("application/zip"),
      can: "read_records",
      audit: "packet.downloaded",
    },
    ({ tx, scope, params, files, timeZone }) =>
      downloadPacket(tx, scope, { files, timeZone }, params.packetId, "zip"),
  ),
  defineRoute(
    {
      method: "delete",
      path: "/packets/:packetId",
      tag,
      summary: "Remove a packet. The papers in it stay",
      params,
      response: z.undefined(),
      can: "change_records",
      audit: "packet.removed",
    },
    async ({ tx, scope, params, files, afterCommit }) => {
      const removed = await removePacket(tx, scope, files, params.packetId);
      if (isRefusal(removed)) return removed;
      afterCommit(removed.removeFiles);
      return undefined;
    },
  ),
];

export const packetsRoutes = [...exhibits, ...making, ...made];
