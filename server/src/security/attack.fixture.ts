import fc from "fast-check";
import type { ApiRoute } from "../http/route.ts";
import { hostileValues, type Path, pathsOf, putAt, smuggled } from "./hostile.fixture.ts";
import { type Json, sampleOf } from "./sample.fixture.ts";

export type Attack = { readonly text: string; readonly at: Path; readonly what: string };

/** Stand for records of the case that is attacked, which is not known yet when the attack is made up. */
const standIns = {
  eventId: "11111111-1111-4111-8111-111111111111",
  documentId: "22222222-2222-4222-8222-222222222222",
} as const;
const known = new Map([
  ["requestId", standIns.eventId],
  ["documentIds", standIns.documentId],
]);

/** Puts the ids of real records where their stand-ins are. */
export function aimAt(text: string, ids: ReadonlyMap<string, string>): string {
  return Object.entries(standIns).reduce(
    (aimed, [name, standIn]) => aimed.replaceAll(standIn, ids.get(name) ?? standIn),
    text,
  );
}

/** A body that fits the route, with one thing wrong in it. */
export function attackOn({ contract }: ApiRoute): fc.Arbitrary<Attack> {
  const samples = contract.body ? sampleOf(contract.body, known) : [];
  // A case that does not exist yet has no papers and no requests to belong to.
  const fitting = contract.path === "/cases" ? samples.map(withoutBelongings) : samples;
  return fc
    .constantFrom(...fitting)
    .chain((sample) =>
      fc.constantFrom(...pathsOf(sample)).chain((at) => fc.constantFrom(...wrongs(sample, at))),
    );
}

function wrongs(sample: Json, at: Path): Attack[] {
  const put = (what: string, where: Path, value: Json | undefined) => ({
    ...{ what, at: where, text: JSON.stringify(putAt(sample, where, value)) ?? "" },
  });
  return [
    put("missing", at, undefined),
    ...Object.entries(hostileValues).map(([what, value]) => put(what, at, value)),
    ...Object.entries(smuggled).map(([name, value]) =>
      put(`smuggled ${name}`, [...at, name], value),
    ),
  ];
}

function withoutBelongings(sample: Json): Json {
  return JSON.parse(JSON.stringify(sample, (name, value) => (known.has(name) ? undefined : value)));
}
