import { caseStatement } from "../features/cases/cases.repository.ts";
import { compareWithQuery } from "./bare.ts";
import { signUpBenchUser } from "./bench-client.ts";
import { type BenchPlace, benchToday } from "./place.ts";
import { type Figure, ratioFigure } from "./report.ts";
import { seedLongCase } from "./seed-bench.ts";

/** Reading a case with its history and its assessment. */
export async function measureRead({ app, superuserUrl }: BenchPlace): Promise<Figure[]> {
  const user = await signUpBenchUser(app.url);
  const caseId = await seedLongCase(user, benchToday());
  const scope = await user.scope();
  const url = `${app.url}/api/v1/cases/${caseId}`;
  const statement = caseStatement(scope, caseId);
  const rates = await compareWithQuery(superuserUrl, statement, { url, headers: user.headers });
  return [ratioFigure("Read a case", rates, { ratio: 1 / 2, words: "at least half" })];
}
