import { defineConfig } from 'vitest/config';

const generated = ['**/node_modules/**', '**/dist/**', 'data/**'];

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/docs/**/*.test.ts'],
          exclude: generated,
        },
      },
      {
        test: {
          name: 'server',
          include: ['apps/server/tests/**/*.test.ts'],
          exclude: generated,
          globalSetup: ['apps/server/tests/harness/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // two cores: more processes only wait for each other and for the database
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          exclude: generated,
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
