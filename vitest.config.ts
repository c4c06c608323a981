import { configDefaults, defineConfig } from "vitest/config";

// Tests of pure code, which need no database and so do not wait for one.
const pure = [
  "src/core/**/*.test.ts",
  "bench/**/*.test.ts",
  "src/web/**/*.test.{ts,tsx}",
  "src/features/*/ui/**/*.test.{ts,tsx}",
];
const journeys = ["tests/e2e/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      // A machine that does other work too is slow; a test that hangs is found all the same.
      { test: { name: "pure", include: pure, testTimeout: 30_000 } },
      {
        test: {
          name: "database",
          include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...pure, ...journeys],
          globalSetup: ["tests/support/global-setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: journeys,
          globalSetup: ["tests/support/global-setup.ts", "tests/e2e/support/demo-database.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
