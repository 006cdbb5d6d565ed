import type { HolderKind } from "../../api/holders.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { viewCase } from "../case-view.ts";
import { factsOf } from "./sample-facts.ts";

export const received = newEvent("receipt_established", on("2026-11-02"));
export const sentBy = (method: string, format: string | null = null, more: object = {}) =>
  newEvent("request_sent", on("2026-11-01"), {
    ...more,
    method,
    askedFor: { kinds: ["complete_record"], from: null, to: null, format },
  });
export const sent = sentBy("fax");

export type Changes = Parameters<typeof factsOf>[1];

export function clockOf(changes: Changes, events: readonly NewEvent[] = [sent, received]) {
  const [clock] = viewCase(factsOf([...events], changes)).clocks;
  if (clock === undefined) throw new Error("there is no clock");
  return clock;
}

export const inPlace = (
  jurisdiction: string | null,
  kind: HolderKind = "practice",
  more: object = {},
) => ({
  holder: { jurisdiction, kind, ...more },
});

export const said = (changes: Changes, events?: readonly NewEvent[]) =>
  clockOf(changes, events).counts.map(
    ({ rule, standing, due }) => `${rule.id} ${standing} ${due?.latest}`,
  );
