import { isInTheUs } from "../../rules/catalogue.ts";
import type { CaseView } from "../case-view.ts";
import type { RouteGround } from "./route-topic.ts";

/**
 * What decides which ways fit a case. US law is never applied silently: for records that lie elsewhere the ways through
 * Social Security appear only once somebody told us, on a dated event, of a claim there.
 * @example groundOf(view).isUsClaim // true
 */
export function groundOf({ claim, facts }: Pick<CaseView, "claim" | "facts">): RouteGround {
  const { holder } = facts;
  const isAbroad = holder.jurisdiction !== null && !isInTheUs(holder.jurisdiction);
  const isTold = claim.toldOn !== null && claim.stage !== "none" && claim.stage !== "unknown";
  return { claim, holder, isUsClaim: !isAbroad || isTold };
}
