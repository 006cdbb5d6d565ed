import { signUpBenchUser } from "./bench-client.ts";
import { countTodayStatements } from "./count-statements.ts";
import { type BenchPlace, benchToday } from "./place.ts";
import { type Figure, percentile } from "./report.ts";
import { caseload, seedLongCase, seedToday } from "./seed-bench.ts";

const looks = 300;

/** Today for 500 open cases: how long one look takes, one after the other, and how many statements it needs. */
export async function measureToday({ app, owner, appUrl }: BenchPlace): Promise<Figure[]> {
  const today = benchToday();
  const [small, large] = [await signUpBenchUser(app.url), await signUpBenchUser(app.url)];
  await seedLongCase(small, today);
  await seedToday(large, today);
  await owner.query("analyze");
  for (let count = 0; count < 50; count += 1) await large.get("/today");
  const samples: number[] = [];
  for (let count = 0; count < looks; count += 1) {
    const startedAt = performance.now();
    await large.get("/today");
    samples.push(performance.now() - startedAt);
  }
  const [p50, p95] = [percentile(samples, 0.5), percentile(samples, 0.95)];
  const forOne = await countTodayStatements(appUrl, await small.scope(), today);
  const forAll = await countTodayStatements(appUrl, await large.scope(), today);
  return [
    {
      name: `Today, ${caseload.today} open cases`,
      measured: `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, over HTTP`,
      wanted: "p50 under 30 ms",
      met: p50 < 30,
    },
    {
      name: "Today, SQL statements",
      measured: `${forOne} for 1 case, ${forAll} for ${caseload.today}`,
      wanted: "the same number",
      met: forOne === forAll,
    },
  ];
}
