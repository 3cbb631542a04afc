import { defineConfig } from 'vitest/config';

/** `unit`: fast tables beside the code they describe. `slow`: whole-walk properties, hostile inputs, the command line, documentation. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'slow', include: ['tests/slow/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
