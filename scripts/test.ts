import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { startPostgres } from '../test/support/embedded-postgres.ts';
import { getBrowser } from './find-browser.ts';

/**
 * Runs every test there is, or what the arguments name, with one PostgreSQL for all, and ends with
 * the line `N passed, N failed`.
 */
async function main(): Promise<number> {
  const filters = process.argv.slice(2);
  if (!prepareBrowserTests()) return 1;
  const given = process.env['TEST_POSTGRES_URL'];
  const postgres = given ? undefined : await startPostgres();
  if (postgres) process.env['TEST_POSTGRES_URL'] = postgres.url;
  try {
    const vitest = await startVitest('test', filters, { watch: false, reporters: ['default'] });
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of vitest.state.getTestModules()) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'pending') count.failed += 1;
        else count[state] += 1;
      }
    }
    count.failed += vitest.state.getUnhandledErrors().length;
    await vitest.close();
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
    return count.failed > 0 || count.passed === 0 ? 1 : 0;
  } finally {
    await postgres?.stop();
  }
}

/**
 * Browser tests look at the dashboard as it is built, in a Chromium that is there or gets installed.
 * Without one they fail and say why; the others run all the same.
 */
function prepareBrowserTests(): boolean {
  try {
    getBrowser();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
  }
  const build = ['scripts/build-dashboard.ts'];
  return spawnSync(process.execPath, build, { stdio: 'inherit' }).status === 0;
}

const code = await main();
process.exit(code);
