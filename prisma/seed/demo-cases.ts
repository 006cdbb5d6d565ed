import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { ClaimStage } from "@recourse/shared/workflow/claim-stage";
import type { NewEvent } from "@recourse/shared/workflow/events";
import type { AskedFor } from "@recourse/shared/workflow/records";
import type { DemoHolder, DemoPerson } from "./demo-cast.ts";
import { climbingStories } from "./demo-stories-climbing.ts";
import { endingStories } from "./demo-stories-ending.ts";
import { waitingStories } from "./demo-stories-waiting.ts";

/** One invented case: what happened, oldest first, told relative to today. */
export interface DemoStory {
  /** What it shows. */
  readonly title: string;
  readonly person: DemoPerson;
  readonly holder: DemoHolder;
  readonly claimStage: ClaimStage;
  readonly askedFor: AskedFor | null;
  readonly events: readonly NewEvent[];
  /** Corrects the event at that place after all are recorded. */
  readonly correction?: {
    readonly index: number;
    readonly reason: string;
    readonly replacement: NewEvent;
  };
}

/** The demo caseload as it stands on a given day: every rung, every kind of waiting. */
export function tellDemoStories(today: PlainDate): DemoStory[] {
  return [...waitingStories(today), ...climbingStories(today), ...endingStories(today)];
}
