import base from "../jest.config.mjs";

const { transform, extensionsToTreatAsEsm, moduleFileExtensions, injectGlobals } = base.projects[0];

/** The journeys: the real app and the real browser, each started once for all of them. */
export default {
  displayName: "e2e",
  rootDir: ".",
  testEnvironment: "node",
  testMatch: ["<rootDir>/*.e2e.ts"],
  globalSetup: "<rootDir>/support/start-shared.ts",
  globalTeardown: "<rootDir>/support/stop-shared.ts",
  testTimeout: 120_000,
  // A journey waits for its page about half of the time; one more than the cores of a small machine fills that in.
  maxWorkers: 3,
  transform,
  extensionsToTreatAsEsm,
  moduleFileExtensions,
  injectGlobals,
};
