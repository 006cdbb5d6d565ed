// npm test: types, lint and every test. Ends in "N passed, N failed".
import { readdirSync } from "node:fs";
import { buildClient } from "./build-client.mjs";
import { generateClient } from "./generate.mjs";
import { install } from "./install.mjs";
import { at, bundledNode, runAside, runScript } from "./project.mjs";
import { runJest } from "./run-jest.mjs";

/** The longest first. */
const typeProjects = ["server", "client", "shared/tsconfig.test.json", "shared", "e2e"];

await runScript(async () => {
  install();
  generateClient();
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  for (const result of await Promise.all([checkTypes(), checkStyle()])) add(result);
  add(await runJest(["--config", at("jest.config.mjs")]));
  const journeys = readdirSync(at("e2e")).some((name) => name.endsWith(".e2e.ts"));
  if (journeys) add(await runJourneys());
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

/** One check for each project, two at a time: each uses one core. */
async function checkTypes() {
  const results = { passed: 0, failed: 0 };
  const left = typeProjects.values();
  const checkNext = async () => {
    for (const project of left) {
      const tsc = at("node_modules/typescript/bin/tsc");
      const { code, output } = await runAside(bundledNode, [tsc, "-p", project]);
      report(`types of ${project}`, code, output, results);
    }
  };
  await Promise.all([checkNext(), checkNext()]);
  return results;
}

async function checkStyle() {
  const results = { passed: 0, failed: 0 };
  const biome = at("node_modules/@biomejs/biome/bin/biome");
  const { code, output } = await runAside(bundledNode, [biome, "check", "--error-on-warnings"]);
  report("style and lint", code, output, results);
  return results;
}

async function runJourneys() {
  try {
    buildClient();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  return runJest(["--config", at("e2e/jest.config.mjs")]);
}

function report(name, code, output, results) {
  results[code === 0 ? "passed" : "failed"] += 1;
  console.log(`${code === 0 ? "✓" : "✕"} ${name}`);
  if (code !== 0) console.log(output.trim());
}
