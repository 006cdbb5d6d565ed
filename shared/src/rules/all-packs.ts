import { auPack } from "./packs/au.ts";
import { caFedPack } from "./packs/ca-fed.ts";
import { caOnPack } from "./packs/ca-on.ts";
import { euPack } from "./packs/eu.ts";
import { iePack } from "./packs/ie.ts";
import { ssaPack } from "./packs/ssa.ts";
import { ukPack } from "./packs/uk.ts";
import { usCaPack } from "./packs/us-ca.ts";
import { usCtPack } from "./packs/us-ct.ts";
import { usDcPack } from "./packs/us-dc.ts";
import { usFederalPack } from "./packs/us-federal.ts";
import { usFlPack } from "./packs/us-fl.ts";
import { usGaPack } from "./packs/us-ga.ts";
import { usHiPack } from "./packs/us-hi.ts";
import { usIlPack } from "./packs/us-il.ts";
import { usInPack } from "./packs/us-in.ts";
import { usKyPack } from "./packs/us-ky.ts";
import { usLaPack } from "./packs/us-la.ts";
import { usMaPack } from "./packs/us-ma.ts";
import { usMdPack } from "./packs/us-md.ts";
import { usMnPack } from "./packs/us-mn.ts";
import { usMtPack } from "./packs/us-mt.ts";
import { usNjPack } from "./packs/us-nj.ts";
import { usNvPack } from "./packs/us-nv.ts";
import { usNyPack } from "./packs/us-ny.ts";
import { usOhPack } from "./packs/us-oh.ts";
import { usPaPack } from "./packs/us-pa.ts";
import { usScPack } from "./packs/us-sc.ts";
import { usSdPack } from "./packs/us-sd.ts";
import { usTxPack } from "./packs/us-tx.ts";
import { usVaPack } from "./packs/us-va.ts";
import { usWaPack } from "./packs/us-wa.ts";
import { usWiPack } from "./packs/us-wi.ts";
import { usWvPack } from "./packs/us-wv.ts";
import type { RulePack } from "./rule-pack.ts";

/** Every pack of law, all at once: for the server, the tests and the checks. A page loads one pack with loadPack. */
export const allRulePacks: readonly RulePack[] = [
  usFederalPack,
  usCaPack,
  usCtPack,
  usDcPack,
  usFlPack,
  usGaPack,
  usHiPack,
  usIlPack,
  usInPack,
  usKyPack,
  usLaPack,
  usMaPack,
  usMdPack,
  usMnPack,
  usMtPack,
  usNjPack,
  usNvPack,
  usNyPack,
  usOhPack,
  usPaPack,
  usScPack,
  usSdPack,
  usTxPack,
  usVaPack,
  usWaPack,
  usWiPack,
  usWvPack,
  ssaPack,
  ukPack,
  euPack,
  iePack,
  caOnPack,
  caFedPack,
  auPack,
];
