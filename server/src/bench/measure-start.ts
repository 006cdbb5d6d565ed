import { setTimeout as sleep } from "node:timers/promises";
import type { ChildServer } from "./child-server.ts";
import { residentMemory } from "./machine.ts";
import type { Figure } from "./report.ts";

/** How soon the app serves where nothing needs installing, and how much memory it holds while nobody asks. */
export async function measureStart(app: ChildServer): Promise<Figure[]> {
  await sleep(3000);
  const memory = residentMemory(app.pid);
  return [
    {
      name: "Ready after start",
      measured: `${app.readyAfter} ms, built-in PostgreSQL included`,
      wanted: "3,000 ms",
      met: app.readyAfter <= 3000,
    },
    {
      name: "Idle memory of the app",
      measured: memory === null ? "not known on this system" : `${memory} MB resident`,
      wanted: "under 200 MB",
      met: memory !== null && memory < 200,
    },
  ];
}
