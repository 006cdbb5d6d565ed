import { casesStatement } from "../features/cases/list-cases.repository.ts";
import { compareWithQuery } from "./bare.ts";
import { signUpBenchUser } from "./bench-client.ts";
import { type BenchPlace, benchToday } from "./place.ts";
import { type Figure, ratioFigure } from "./report.ts";
import { seedOverdue } from "./seed-bench.ts";

/** The list of overdue cases by due date: the first 50 of 10,000. */
export async function measureList({ app, owner, superuserUrl }: BenchPlace): Promise<Figure[]> {
  const user = await signUpBenchUser(app.url);
  const today = benchToday();
  await seedOverdue(user, owner, today);
  const filter = {
    status: "open",
    overdue: true,
    sort: "due",
    direction: "ascending",
    today,
  } as const;
  const statement = casesStatement(await user.scope(), filter, { after: null, limit: 51 });
  const url = `${app.url}/api/v1/cases?overdue=true&sort=due&limit=50`;
  const rates = await compareWithQuery(superuserUrl, statement, { url, headers: user.headers });
  return [ratioFigure("List overdue cases", rates, { ratio: 1 / 2, words: "at least half" })];
}
