import { randomUUID } from "node:crypto";
import { assess } from "@recourse/shared/assessment/assess";
import { exactDate } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { decide } from "@recourse/shared/workflow/decide";
import type { CaseEvent, NewEvent } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { tellDemoStories } from "../../../prisma/seed/demo-cases.ts";
import { demoHolders, demoPeople } from "../../../prisma/seed/demo-cast.ts";
import { benchToday } from "./place.ts";
import type { Figure } from "./report.ts";

const eventCount = 30;
const wantedPerSecond = 20_000;
const rounds = 5;
const millisecondsPerRound = 500;

/** What the pure core works out on one core: the assessment of a case, and the same with the fold of its events before it. */
export async function measureAssess(): Promise<Figure[]> {
  const today = benchToday();
  const { events, ...given } = tellLongStory(today);
  const facts = { ...given, state: replay(events) };
  const assessed = countPerSecond(() => assess(facts, today));
  const replayed = countPerSecond(() => assess({ ...facts, state: replay(events) }, today));
  return [
    {
      name: `Assess a case of ${eventCount} events`,
      measured: `${assessed}/s, with the fold of its events ${replayed}/s`,
      wanted: `${wantedPerSecond}/s`,
      met: assessed >= wantedPerSecond,
    },
  ];
}

/** The best of some rounds: what else the machine does makes nothing faster. */
function countPerSecond(work: () => unknown): number {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    let [count, elapsed] = [0, 0];
    while (elapsed < millisecondsPerRound) {
      for (let index = 0; index < 100; index += 1) work();
      count += 100;
      elapsed = performance.now() - startedAt;
    }
    best = Math.max(best, (count / elapsed) * 1000);
  }
  return Math.round(best);
}

/** The longest of the invented stories, with telephone calls until it has its events. */
function tellLongStory(today: PlainDate) {
  const [longest] = tellDemoStories(today).toSorted((a, b) => b.events.length - a.events.length);
  if (!longest) throw new Error("There is no story to tell.");
  const call: NewEvent = {
    type: "call_logged",
    occurredOn: exactDate(today),
    details: { said: "They will copy it." },
  };
  const calls = Array.from({ length: eventCount - longest.events.length }, () => call);
  const events: CaseEvent[] = [];
  for (const event of [...longest.events, ...calls])
    events.push(...recordEvent(events, event, today));
  return {
    events,
    person: demoPeople[longest.person],
    holder: demoHolders[longest.holder],
    claimStage: longest.claimStage,
    askedFor: longest.askedFor,
  };
}

function recordEvent(
  events: readonly CaseEvent[],
  event: NewEvent,
  today: PlainDate,
): readonly CaseEvent[] {
  const command = { kind: "record", eventId: randomUUID(), event } as const;
  const decision = decide(command, replay(events), { today, actorId: "bench" });
  if (!decision.ok) throw new Error(`The story cannot be told: ${decision.reason}.`);
  return decision.events;
}
