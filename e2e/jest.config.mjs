import base from "../jest.config.mjs";

const { transform, extensionsToTreatAsEsm, moduleFileExtensions, injectGlobals } = base.projects[0];

/** The journeys: the real app, the real browser, one after the other. */
export default {
  displayName: "e2e",
  rootDir: ".",
  testEnvironment: "node",
  testMatch: ["<rootDir>/*.e2e.ts"],
  testTimeout: 120_000,
  maxWorkers: 1,
  transform,
  extensionsToTreatAsEsm,
  moduleFileExtensions,
  injectGlobals,
};
