import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The path of a Chromium for the browser tests: the one named by CHROMIUM_PATH, else one on the PATH,
 * else one that was downloaded before.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find(isProgram);
}

/**
 * Gives a Chromium, installing one where there is none.
 * @throws Error that says how to come by one.
 */
export function getBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const [what, command, args] of ways()) {
    process.stderr.write(`no Chromium is here: ${what} …\n`);
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install one, or name its path in CHROMIUM_PATH.',
  );
}

type Way = readonly [what: string, command: string, args: readonly string[]];

function ways(): Way[] {
  const download: Way = ['downloading it', 'npx', ['playwright-core', 'install', 'chromium']];
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [download];
  const script = 'apt-get update -q && apt-get install -qy --no-install-recommends chromium';
  return [['installing Debian’s package', 'sh', ['-c', script]], download];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
