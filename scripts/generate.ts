import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';

/** Writes the files that are made from the code, or with `--check` says which are stale. */
async function main(): Promise<void> {
  const checking = process.argv.includes('--check');
  const stale: string[] = [];
  for (const [path, text] of await makeFiles()) {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (before === text) continue;
    stale.push(path);
    if (checking) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (stale.length === 0) return;
  if (!checking) {
    process.stdout.write(`wrote ${stale.join(', ')}\n`);
    return;
  }
  process.stdout.write(`stale: ${stale.join(', ')} — run \`npm run generate\`\n`);
  process.exitCode = 1;
}

async function makeFiles(): Promise<[path: string, text: string][]> {
  const document = execFileSync(process.execPath, ['packages/server/src/main.ts', 'openapi'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const types = astToString(await openapiTypes(document, { alphabetize: false }));
  const head = '// Made from openapi.json by `npm run generate`. Not edited by hand.\n\n';
  return [
    ['openapi.json', document],
    ['packages/sdk/src/generated/api.ts', head + types],
    ['docs/reference/scopes-and-errors.md', await makeTables()],
  ];
}

/** The tables of scopes and errors, from the ones in code. */
async function makeTables(): Promise<string> {
  const { scopeWords } = await import('../packages/server/src/api-keys/scopes.ts');
  const { listErrors } = await import('../packages/server/src/error-catalogue.ts');
  const scopes = Object.entries(scopeWords).map(([scope, words]) => `| \`${scope}\` | ${words} |`);
  const errors = listErrors().map(
    (kind) => `| ${kind.status} | \`${kind.code.toLowerCase()}\` | ${kind.meaning} |`,
  );
  return [
    '# Scopes and errors',
    '',
    'Made from the tables in code by `npm run generate`.',
    '',
    '## Scopes',
    '',
    '| scope | in words |',
    '|---|---|',
    ...scopes,
    '',
    '## Errors',
    '',
    '| status | `error.type` | meaning |',
    '|---|---|---|',
    ...errors,
    '| 503 | `unavailable` | The database is away or the server is stopping; try again. |',
    '',
  ].join('\n');
}

await main();
