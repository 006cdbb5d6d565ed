const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2023",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "es6" },
    },
  ],
};

const common = {
  transform,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  injectGlobals: false,
  restoreMocks: true,
  setupFilesAfterEnv: ["<rootDir>/../server/src/testing/jest-strict-console.ts"],
};

export default {
  testTimeout: 20_000,
  // Jest leaves one core free, which on a machine of two means one test file at a time, and twice the wait.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "shared",
      rootDir: "shared",
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "server",
      rootDir: "server",
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/../scripts/**/*.test.ts"],
      roots: ["<rootDir>/src", "<rootDir>/../scripts"],
      globalSetup: "<rootDir>/src/testing/jest-start-postgres.ts",
      globalTeardown: "<rootDir>/src/testing/jest-stop-postgres.ts",
    },
    {
      ...common,
      displayName: "client",
      rootDir: "client",
      testEnvironment: "<rootDir>/src/testing/jsdom-environment.mjs",
      setupFilesAfterEnv: [...common.setupFilesAfterEnv, "<rootDir>/src/testing/clean-page.ts"],
      testEnvironmentOptions: { customExportConditions: [""] },
      testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}"],
      moduleNameMapper: {
        "\\.(css|svg|woff2?)$": "<rootDir>/../server/src/testing/jest-empty-asset.ts",
      },
    },
  ],
};
