import { timelineProofSchema } from "@recourse/shared/api/timeline";
import { fileOf } from "../../http/answer.ts";
import { defineRoute } from "../../http/route.ts";
import { caseParamsSchema } from "./case-params.ts";
import { printProof, proveTimeline } from "./timeline.service.ts";

const tag = "Events";

export const timelineRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/timeline-proof",
      tag,
      summary: "The timeline with its seals, and whether it is what was recorded",
      description:
        "Each seal is the SHA-256 of the seal before it (64 zeros for the first) and then the entry's text, as UTF-8. How to check it without Recourse: docs/tamper-evidence.md.",
      params: caseParamsSchema,
      response: timelineProofSchema,
      can: "read_records",
      oneStatement: true,
    },
    ({ tx, scope, params }) => proveTimeline(tx, scope, params.caseId),
  ),
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/timeline-proof/page",
      tag,
      summary: "A page that checks the timeline by itself, without a network",
      params: caseParamsSchema,
      response: fileOf("text/html"),
      can: "read_records",
      audit: "case.proof_downloaded",
    },
    ({ tx, scope, params }) => printProof(tx, scope, params.caseId),
  ),
] as const;
