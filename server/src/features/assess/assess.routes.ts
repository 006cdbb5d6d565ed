import { assessAnswerSchema, assessRequestSchema } from "@recourse/shared/api/assess";
import { defineOpenRoute } from "../../http/open-route.ts";
import { assessFacts } from "./assess.service.ts";

export const assessRoutes = [
  defineOpenRoute(
    {
      path: "/assess",
      tag: "Rules of law",
      summary: "What follows from the facts of a request, without an account",
      description:
        "Facts in, assessment out: deadlines with their arithmetic under every law that counts, findings with citations, next steps. Nothing is stored, and no name is needed. Another tool may use it to count a date or to audit a denial letter. The same facts give the same answer.",
      body: assessRequestSchema,
      response: assessAnswerSchema,
      limit: { max: 60, windowSeconds: 60 },
    },
    assessFacts,
  ),
] as const;
