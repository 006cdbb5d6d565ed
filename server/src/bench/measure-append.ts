import { withBareServer } from "./bare.ts";
import { signUpBenchUser } from "./bench-client.ts";
import { compareLoads } from "./load.ts";
import { type BenchPlace, benchToday } from "./place.ts";
import { type Figure, ratioFigure } from "./report.ts";
import { seedAppend } from "./seed-bench.ts";

/** Appending an event, each request to another case, against one INSERT of the same size. */
export async function measureAppend({ app, owner, superuserUrl }: BenchPlace): Promise<Figure[]> {
  const user = await signUpBenchUser(app.url);
  const today = benchToday();
  const caseIds = await seedAppend(user, today);
  const event = {
    type: "call_logged",
    occurredOn: { earliest: today, latest: today },
    details: { said: "They said the copy will be sent next week." },
  };
  const body = JSON.stringify(event);
  const { workspaceId } = await user.scope();
  await owner.query("vacuum analyze");
  await owner.query("create table bench_events (like case_events including all)");
  const insert = `insert into bench_events (workspace_id, id, case_id, sequence, type, occurred_from, occurred_to, recorded_on,
      recorded_by, document_ids, details)
    select '${workspaceId}', $1::uuid, $1::uuid, 1, event->>'type', (event->'occurredOn'->>'earliest')::date,
      (event->'occurredOn'->>'latest')::date, current_date, 'bench', '{}', event->'details'
    from (select $2::jsonb as event) given`;
  let next = 0;
  const nextPath = () => {
    next += 1;
    return `/api/v1/cases/${caseIds[next % caseIds.length]}/events`;
  };
  const ours = { url: app.url, headers: user.headers, post: { body, nextPath } };
  const rates = await withBareServer(superuserUrl, { insert }, async (server) => {
    const bare = { url: server.url, post: { body, nextPath: () => "/append" } };
    const { one, other } = await compareLoads(ours, bare);
    return { ours: one, bare: other };
  });
  return [ratioFigure("Append an event", rates, { ratio: 1 / 3, words: "at least a third" })];
}
