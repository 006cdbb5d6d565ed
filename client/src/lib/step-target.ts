import type { NextStep } from "@recourse/shared/assessment/assessment";
import { linkOptions } from "@tanstack/react-router";

/** An action, or recording whatever has happened. */
type Target =
  | NextStep["action"]
  | { kind: "record_event"; eventType?: undefined; requestId?: undefined };

/** Where the button of a next step leads, as the properties of a link. */
export function stepTarget(caseId: string, action: Target) {
  const params = { caseId };
  switch (action.kind) {
    case "record_event":
      return linkOptions({
        to: "/cases/$caseId/record",
        params,
        search: { type: action.eventType, about: action.requestId },
      });
    case "write_letter":
      return linkOptions({
        to: "/cases/$caseId/letters/new",
        params,
        search: { kind: action.letter },
      });
    case "open_route":
      return linkOptions({
        to: "/cases/$caseId/routes/$route",
        params: { caseId, route: action.route },
      });
    case "open_page":
      return action.page === "received"
        ? linkOptions({ to: "/cases/$caseId/received", params })
        : linkOptions({ to: "/cases/$caseId/reading", params });
    case "edit_case":
      return linkOptions({ to: "/cases/$caseId/details", params });
    case "call":
    case "none":
      return linkOptions({ to: "/cases/$caseId", params, hash: "next" });
  }
}
