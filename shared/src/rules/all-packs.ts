import { usFederalAccessPack } from "./packs/us-federal-access.ts";
import type { RulePack } from "./rule-pack.ts";

/** Every pack of law, all at once: for the server, the tests and the checks. A page loads one pack with loadPack. */
export const allRulePacks: readonly RulePack[] = [usFederalAccessPack];
