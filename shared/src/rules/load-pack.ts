import type { PackId } from "./catalogue.ts";
import type { RulePack } from "./rule-pack.ts";

/** One entry per pack, written out: a bundler makes a file of each that it can see here. */
const loaders: Readonly<Record<PackId, () => Promise<RulePack>>> = {
  "us-federal": () => import("./packs/us-federal.ts").then((module) => module.usFederalPack),
  "us-ca": () => import("./packs/us-ca.ts").then((module) => module.usCaPack),
  "us-ct": () => import("./packs/us-ct.ts").then((module) => module.usCtPack),
  "us-dc": () => import("./packs/us-dc.ts").then((module) => module.usDcPack),
  "us-fl": () => import("./packs/us-fl.ts").then((module) => module.usFlPack),
  "us-ga": () => import("./packs/us-ga.ts").then((module) => module.usGaPack),
  "us-hi": () => import("./packs/us-hi.ts").then((module) => module.usHiPack),
  "us-il": () => import("./packs/us-il.ts").then((module) => module.usIlPack),
  "us-in": () => import("./packs/us-in.ts").then((module) => module.usInPack),
  "us-ky": () => import("./packs/us-ky.ts").then((module) => module.usKyPack),
  "us-la": () => import("./packs/us-la.ts").then((module) => module.usLaPack),
  "us-ma": () => import("./packs/us-ma.ts").then((module) => module.usMaPack),
  "us-md": () => import("./packs/us-md.ts").then((module) => module.usMdPack),
  "us-mn": () => import("./packs/us-mn.ts").then((module) => module.usMnPack),
  "us-mt": () => import("./packs/us-mt.ts").then((module) => module.usMtPack),
  "us-nj": () => import("./packs/us-nj.ts").then((module) => module.usNjPack),
  "us-nv": () => import("./packs/us-nv.ts").then((module) => module.usNvPack),
  "us-ny": () => import("./packs/us-ny.ts").then((module) => module.usNyPack),
  "us-oh": () => import("./packs/us-oh.ts").then((module) => module.usOhPack),
  "us-pa": () => import("./packs/us-pa.ts").then((module) => module.usPaPack),
  "us-sc": () => import("./packs/us-sc.ts").then((module) => module.usScPack),
  "us-sd": () => import("./packs/us-sd.ts").then((module) => module.usSdPack),
  "us-tx": () => import("./packs/us-tx.ts").then((module) => module.usTxPack),
  "us-va": () => import("./packs/us-va.ts").then((module) => module.usVaPack),
  "us-wa": () => import("./packs/us-wa.ts").then((module) => module.usWaPack),
  "us-wi": () => import("./packs/us-wi.ts").then((module) => module.usWiPack),
  "us-wv": () => import("./packs/us-wv.ts").then((module) => module.usWvPack),
  ssa: () => import("./packs/ssa.ts").then((module) => module.ssaPack),
  uk: () => import("./packs/uk.ts").then((module) => module.ukPack),
  eu: () => import("./packs/eu.ts").then((module) => module.euPack),
  ie: () => import("./packs/ie.ts").then((module) => module.iePack),
  "ca-on": () => import("./packs/ca-on.ts").then((module) => module.caOnPack),
  "ca-fed": () => import("./packs/ca-fed.ts").then((module) => module.caFedPack),
  au: () => import("./packs/au.ts").then((module) => module.auPack),
};

/**
 * Loads the law of one place when it is needed, so that no page carries the law of all of them. Rejects where the file
 * cannot be fetched.
 * @example (await loadPack("us-tx")).rules[0]?.id // "TX-MH-01"
 */
export function loadPack(id: PackId): Promise<RulePack> {
  return loaders[id]();
}
