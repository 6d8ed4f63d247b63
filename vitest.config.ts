import { defineConfig } from 'vitest/config';

const unit = ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/support/**/*.test.ts'];
const eachDatabase = 'packages/server/src/**/*.db.test.ts';
const acceptance = ['test/acceptance/**/*.test.ts'];
const e2e = ['test/e2e/**/*.test.ts'];
const postgres = ['./test/support/postgres-global-setup.ts'];
const slow = { testTimeout: 180_000, hookTimeout: 120_000 };
/** Races and killed processes come first, away from browsers and compilers; one of each database at a time. */
const quiet = { ...slow, maxWorkers: 2, sequence: { groupOrder: 1 } };
/** All others come two at a time, after them: by default two cores would get one worker. */
const together = { maxWorkers: 2, hookTimeout: 120_000, sequence: { groupOrder: 2 } };

/**
 * Tests beside the code run once; those that need a database (`*.db.test.ts`) and those against
 * the started program (`test/acceptance`) run on SQLite and on a real PostgreSQL, the same files.
 * Those in a browser (`test/e2e`) want the dashboard built: `npm run build` first, as `npm test` does.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: unit,
          exclude: [eachDatabase, '**/node_modules/**'],
          testTimeout: 30_000,
          ...together,
        },
      },
      {
        test: {
          name: 'sqlite',
          include: [eachDatabase],
          provide: { kind: 'sqlite' },
          testTimeout: 60_000,
          ...together,
        },
      },
      {
        test: {
          name: 'postgres',
          include: [eachDatabase],
          provide: { kind: 'postgres' },
          globalSetup: postgres,
          testTimeout: 60_000,
          ...together,
        },
      },
      {
        test: {
          name: 'acceptance-sqlite',
          include: acceptance,
          provide: { kind: 'sqlite' },
          ...quiet,
        },
      },
      {
        test: {
          name: 'acceptance-postgres',
          include: acceptance,
          provide: { kind: 'postgres' },
          globalSetup: postgres,
          ...quiet,
        },
      },
      {
        test: {
          name: 'e2e',
          include: e2e,
          provide: { kind: 'sqlite' },
          ...slow,
          ...together,
        },
      },
    ],
  },
});
