/** biome-ignore-all lint/suspicious/noConsole: this file guards the console. */
import { afterEach, beforeEach } from "@jest/globals";

/** A warning nobody expected is a defect: the test that caused it fails. A test that expects one replaces the method itself. */
const watched = ["error", "warn"] as const;
let complaints: string[] = [];

for (const method of watched) {
  const original = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    complaints.push(`console.${method}: ${values.map(String).join(" ")}`);
    original(...values);
  };
}

beforeEach(() => {
  complaints = [];
});

afterEach(() => {
  const found = complaints;
  complaints = [];
  if (found.length > 0) throw new Error(`The test wrote to the console.\n${found.join("\n")}`);
});
