import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { makeDashboardTables } from './generate-dashboard-tables.ts';
import { makeRoles } from './generate-roles.ts';
import { type Document, withoutTag } from './openapi-without-tag.ts';

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
  const parsed = JSON.parse(document);
  return [
    ['openapi.json', document],
    [
      'packages/sdk/src/generated/api.ts',
      await makeTypes(withoutTag(withoutTag(parsed, 'dashboard'), 'hub')),
    ],
    ['packages/dashboard/src/generated/api.ts', await makeTypes(parsed)],
    ['packages/dashboard/src/generated/tables.ts', await makeDashboardTables()],
    ['docs/reference/scopes-and-errors.md', await makeTables(parsed)],
    ['docs/reference/roles.md', await makeRoles()],
  ];
}

async function makeTypes(document: Document): Promise<string> {
  const types = astToString(await openapiTypes(JSON.stringify(document), { alphabetize: false }));
  return `// Made from openapi.json by \`npm run generate\`. Not edited by hand.\n\n${types}`;
}

/** The tables of scopes and errors, from the ones in code; what a scope opens, from the document. */
async function makeTables({ paths }: Document): Promise<string> {
  const { scopeWords } = await import('../packages/server/src/api-keys/scopes.ts');
  const { listErrors } = await import('../packages/server/src/error-catalogue.ts');
  const opens = (scope: string) =>
    Object.entries(paths)
      .flatMap(([path, operations]) =>
        Object.entries(operations)
          .filter(([, operation]) => [operation['x-scope'] ?? []].flat().includes(scope))
          .map(([method]) => `\`${method.toUpperCase()} ${path.replace('/api', '')}\``),
      )
      .join('<br>');
  const scopes = Object.entries(scopeWords).map(
    ([scope, words]) => `| \`${scope}\` | ${words} | ${opens(scope)} |`,
  );
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
    'No scopes stand for all of them. A scope that opens nothing yet may be given already.',
    '',
    '| scope | in words | what it opens |',
    '|---|---|---|',
    ...scopes,
    '',
    '## Errors',
    '',
    '| status | `error.type` | meaning |',
    '|---|---|---|',
    ...errors,
    '',
  ].join('\n');
}

await main();
