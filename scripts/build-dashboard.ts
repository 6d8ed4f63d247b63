import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishBuild, isFresh, replaceBuild, stampOf } from './dashboard-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dashboardDir = join(root, 'packages/dashboard');
const distDir = join(dashboardDir, 'dist');

/** Builds the dashboard into `packages/dashboard/dist`, if what is there is not of these sources. */
async function main(): Promise<void> {
  const stamp = stampOf(dashboardDir, join(root, 'package-lock.json'));
  if (isFresh(distDir, stamp)) return;
  const vite = await import('vite').catch(() => undefined);
  if (!vite) {
    if (existsSync(join(distDir, 'index.html'))) return;
    say('The dashboard is not built, and what builds it is not installed: run `npm install`.');
    return;
  }
  const startedAt = performance.now();
  say('building the dashboard …');
  const builtDir = mkdtempSync(join(dashboardDir, '.dist-'));
  try {
    await vite.build({
      root: dashboardDir,
      configFile: join(dashboardDir, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: builtDir, emptyOutDir: true },
    });
    finishBuild(builtDir, stamp);
    replaceBuild(builtDir, distDir);
  } finally {
    rmSync(builtDir, { recursive: true, force: true });
  }
  say(`dashboard built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** On stderr: what the commands that follow print on stdout is theirs. */
function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say('The dashboard could not be built.');
  process.exitCode = 1;
}
