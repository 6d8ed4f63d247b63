import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProgramResult, runProgram } from '../test/support/child-processes.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { limits, measureFiles } from './file-sizes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = 'packages/server/src';
const sdk = 'packages/sdk/src';
const dashboard = 'packages/dashboard/src';

/** What breaks a rule: the file to be named, and what it imports. */
type Planted = readonly [file: string, imports: string];

/** The picture's order of features; only what lies further left may be imported. */
const ranks = [
  ['idempotency', 'events', 'outbox'],
  ['companies'],
  ['api-keys', 'accounts', 'buyers'],
  ['products'],
  ['experiences', 'plans', 'promo-codes'],
  ['customers'],
  ['memberships'],
  ['offers'],
  ['devices'],
  ['checkouts', 'payments', 'releases'],
  ['dialects', 'imports', 'insights', 'hub', 'privacy'],
];

const rightwards = Object.fromEntries(
  ranks.slice(0, -1).map((names, rank): [string, Planted[]] => {
    const target = ranks[rank + 1]?.[0];
    return [
      `features-leftwards-${names.join('-')}`,
      names.map((name) => [`${server}/${name}/planted-rightwards.ts`, `../${target}/planted.ts`]),
    ];
  }),
);

const zones: Readonly<Record<string, readonly Planted[]>> = {
  ...rightwards,
  'no-cycles': [[`${server}/lib/planted-back.ts`, './planted-there.ts']],
  'packages-are-apart': [
    [`${sdk}/planted-apart.ts`, '../../server/src/lib/hash.ts'],
    [`${dashboard}/planted-server.ts`, '../../server/src/lib/hash.ts'],
    [`${dashboard}/planted-sdk.ts`, '../../sdk/src/index.ts'],
  ],
  'every-folder-has-its-zone': [[`${server}/cli/planted-zone.ts`, '../nowhere/planted.ts']],
  'only-the-command-line-imports-the-app': [
    [`${server}/planted-top.ts`, './app.ts'],
    [`${server}/planted-command.ts`, './cli/output.ts'],
  ],
  'lib-does-no-io': [
    [`${server}/lib/planted-file.ts`, 'node:fs'],
    [`${server}/lib/planted-query.ts`, 'kysely'],
  ],
  'lib-imports-only-lib': [[`${server}/lib/planted-db.ts`, '../db/columns.ts']],
  'db-imports-only-lib': [[`${server}/db/planted.ts`, '../companies/company.table.ts']],
  'migrations-import-no-application-code': [
    [`${server}/db/migrations/planted.ts`, '../../lib/ids.ts'],
  ],
  'http-imports-only-lib': [[`${server}/http/planted.ts`, '../db/columns.ts']],
  'features-do-not-import-the-top': [
    [`${server}/products/planted-top.ts`, '../config.ts'],
    [`${server}/products/planted-command.ts`, '../cli/output.ts'],
  ],
  'nobody-imports-webhooks-and-mail': [
    [`${server}/memberships/planted-webhooks.ts`, '../webhooks/planted.ts'],
    [`${server}/events/planted-mail.ts`, '../mail/planted.ts'],
  ],
  'pure-rules-import-types-only': [[`${server}/products/planted.rules.ts`, '../db/columns.ts']],
  'repositories-import-no-use-cases': [
    [`${server}/products/planted.repository.ts`, './create-product.ts'],
  ],
  'only-the-app-imports-routes': [
    [`${server}/memberships/planted-use-case.ts`, './membership.routes.ts'],
  ],
  'only-routes-import-http': [[`${server}/products/planted-http.ts`, '../http/pagination.ts']],
  'routes-never-import-kysely': [
    [`${server}/products/planted.route.ts`, 'kysely'],
    [`${server}/http/planted-query.ts`, 'kysely'],
  ],
  'only-routes-import-fastify': [
    [`${server}/products/planted-use-case.ts`, 'fastify'],
    [`${server}/products/planted-fastify.repository.ts`, 'fastify'],
    [`${server}/lib/planted-fastify.ts`, 'fastify'],
  ],
  'only-db-knows-the-drivers': [
    [`${server}/products/planted-driver.ts`, 'pg'],
    [`${server}/cli/planted-driver.ts`, 'node:sqlite'],
  ],
  'only-accounts-and-buyers-know-better-auth': [
    [`${server}/products/planted-account.ts`, 'better-auth'],
    [`${server}/hub/planted-buyer.ts`, 'better-auth/plugins'],
  ],
  'sdk-stands-alone': [[`${sdk}/planted-alone.ts`, 'node:fs']],
  'sdk-node-part-imports-only-node': [[`${sdk}/node-planted.ts`, 'kysely']],
  'dashboard-ui-has-no-domain': [
    [`${dashboard}/ui/planted-api.tsx`, '../api/client.ts'],
    [`${dashboard}/ui/planted-state.tsx`, '../state/company.ts'],
    [`${dashboard}/ui/planted-page.tsx`, '../pages/home/home-page.tsx'],
  ],
  'dashboard-texts-import-only-texts': [[`${dashboard}/texts/planted.ts`, '../ui/time.ts']],
  'dashboard-api-shows-nothing': [
    [`${dashboard}/api/planted-page.ts`, '../pages/home/home-page.tsx'],
    [`${dashboard}/api/planted-notice.ts`, '@mantine/core'],
  ],
  'dashboard-state-imports-no-pages': [[`${dashboard}/state/planted.ts`, '../ui/notify.ts']],
  'dashboard-pages-import-no-routes': [
    [`${dashboard}/pages/planted.tsx`, '../routes.tsx'],
    [`${dashboard}/shell/planted.tsx`, '../theme.ts'],
  ],
  'code-imports-no-tests': [
    [`${server}/products/planted-test.ts`, '../../../../test/support/until.ts'],
  ],
  'code-imports-no-dev-dependencies': [[`${server}/products/planted-dev.ts`, 'fast-check']],
};

/** What the planted imports lead to. */
const targets = [
  ...ranks.map(([name]) => `${server}/${name}/planted.ts`),
  ...['nowhere', 'webhooks', 'mail'].map((name) => `${server}/${name}/planted.ts`),
];

const lint: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  'the environment': ['noProcessEnv', 'export const planted = process.env.HOME;\n'],
  'the environment by index': ['noProcessEnv', "export const planted = process['env'].HOME;\n"],
  'the environment by import': [
    'noProcessEnv',
    "import { env } from 'node:process';\n\nexport const planted = env.HOME;\n",
  ],
  'the environment taken apart': [
    'plugin',
    'const { env } = process;\nexport const planted = env.HOME;\n',
  ],
  'the time now': ['noRestrictedGlobals', 'export const planted = Date.now();\n'],
  'a date': ['noRestrictedGlobals', 'export const planted = new Date(0);\n'],
  'the time by the long way': ['plugin', 'export const planted = globalThis.Date.now();\n'],
  'raw SQL': ['noRestrictedImports', "export { sql } from 'kysely';\n"],
  'raw SQL by another name': [
    'noRestrictedImports',
    "import { sql as raw } from 'kysely';\n\nexport const planted = raw;\n",
  ],
  'raw SQL by the whole library': [
    'plugin',
    "import * as kysely from 'kysely';\n\nexport const planted = kysely.sql;\n",
  ],
  'a dialect': ['noRestrictedImports', "export { PostgresDialect } from 'kysely';\n"],
  "a dialect's name": [
    'plugin',
    "export const planted = (kind: string) => kind === 'postgres' || kind !== 'sqlite';\n",
  ],
  'the console': ['noConsole', "console.log('planted');\n"],
  'a default export': ['noDefaultExport', 'export default 1;\n'],
  any: ['noExplicitAny', 'export const planted: any = 1;\n'],
  'another format': ['format', 'export const planted = {a:1}\n'],
};

/** What only the dashboard's rules know. */
const pageLint: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  'a picture without words': [
    'useAltText',
    'export const Planted = () => <img src="/favicon.svg" />;\n',
  ],
  'raw HTML': [
    'noDangerouslySetInnerHtml',
    "export const Planted = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
  ],
  'a hook behind a condition': [
    'useHookAtTopLevel',
    "import { useId } from 'react';\n\nexport const usePlanted = (on: boolean) => (on ? useId() : '');\n",
  ],
  'words in a page': ['noJsxLiterals', 'export const Planted = () => <p>Save</p>;\n'],
  'the console of a page': ['noConsole', "console.log('planted');\n"],
  'a default export of a page': ['noDefaultExport', 'export default 1;\n'],
};

const pageOf = (place: number) => `${dashboard}/pages/planted-lint-${place}.tsx`;
const fileOf = (place: number) => `${server}/products/planted-lint-${place}.ts`;
const longFile = `${server}/lib/planted-long.ts`;
const longTest = `${server}/lib/planted-long.test.ts`;
const longPage = `${dashboard}/pages/planted-long.tsx`;
const wrongType = `${server}/lib/planted-type.ts`;
const wrongPage = `${dashboard}/pages/planted-type.tsx`;
const noExtension = `${server}/lib/planted-extension.ts`;
const generated = [
  'openapi.json',
  `${sdk}/generated/api.ts`,
  `${dashboard}/generated/api.ts`,
  `${dashboard}/generated/tables.ts`,
  'docs/reference/scopes-and-errors.md',
  'docs/reference/roles.md',
];

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** A copy of what the checks look at; what is installed is shared. */
function copyTree(): string {
  const folder = temporaryFolder('check');
  folders.push(folder);
  const parts = [
    ...['package.json', 'tsconfig.json', 'biome.json', '.gitignore', '.dependency-cruiser.cjs'],
    ...['openapi.json', 'vitest.config.ts', 'docs/reference', 'packages', 'scripts'],
    'test/support',
  ];
  for (const part of parts) {
    cpSync(join(root, part), join(folder.path, part), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist|data|\.dist-[^/]*)$/.test(path),
    });
  }
  for (const part of ['node_modules', `${dirname(server)}/node_modules`]) {
    symlinkSync(join(root, part), join(folder.path, part));
  }
  return folder.path;
}

function check(cwd: string): Promise<ProgramResult> {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { PATH, HOME: cwd, NO_COLOR: '1' };
  return runProgram(process.execPath, ['scripts/check.ts'], { cwd, env, timeoutMs: 120_000 });
}

function plantAll(tree: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  for (const file of targets) write(file, 'export const planted = 1;\n');
  for (const [file, imports] of Object.values(zones).flat()) write(file, `import '${imports}';\n`);
  write(`${server}/lib/planted-there.ts`, "import './planted-back.ts';\n");
  for (const [place, [, text]] of Object.values(lint).entries()) write(fileOf(place), text);
  write(longFile, '// one line\n'.repeat(limits.most + 1));
  write(longPage, '// one line\n'.repeat(limits.most + 1));
  for (const [place, [, text]] of Object.values(pageLint).entries()) write(pageOf(place), text);
  write(wrongPage, 'export const Planted = () => <p>{window.none}</p>;\n');
  write(longTest, '// one line\n'.repeat(limits.mostTest + 1));
  write(noExtension, "export { sha256 } from './hash';\n");
  write(wrongType, "export const planted: number = 'text';\n");
  for (const file of generated) write(file, `${readFileSync(join(tree, file), 'utf8')}\n`);
}

let clean: ProgramResult;
let planted: ProgramResult;

beforeAll(async () => {
  clean = await check(copyTree());
  const tree = copyTree();
  plantAll(tree);
  planted = await check(tree);
}, 240_000);

const linesWith = (...parts: string[]) =>
  planted.stdout.split('\n').filter((line) => parts.every((part) => line.includes(part)));

it('the tree as it is passes every check', () => {
  expect(clean.code, clean.stdout).toBe(0);
  expect(clean.stdout.match(/^ok {4}/gm)).toHaveLength(6);
});

it('each check fails when its rule is broken, and so does the whole', () => {
  expect(planted.code).toBe(1);
  const failed = [...planted.stdout.matchAll(/^FAILED {2}(.+?) {2}/gm)].map(([, name]) => name);
  const names = ['file sizes', 'format and lint', 'generated files', 'import zones'];
  expect(failed.sort()).toEqual([...names, 'types', 'types of the dashboard']);
});

describe('import zones', () => {
  it('each rule that is set is tried here', () => {
    const set = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      forbidden: { name: string; severity: string }[];
    };
    expect(Object.keys(zones).sort()).toEqual(set.forbidden.map((rule) => rule.name).sort());
    expect(set.forbidden.map((rule) => rule.severity)).toEqual(set.forbidden.map(() => 'error'));
  });

  it.each(Object.keys(zones))('%s: what breaks it is refused by name', (rule) => {
    for (const [file] of zones[rule] ?? []) {
      expect(linesWith(`error ${rule}: ${file}`), file).not.toEqual([]);
    }
  });
});

describe('lint', () => {
  it.each(Object.entries(lint).map(([what, [rule]], place) => [what, rule, place] as const))(
    '%s (%s) is refused outside of its place, and the file is named',
    (_, rule, place) => {
      expect(linesWith(fileOf(place), rule)).not.toEqual([]);
    },
  );

  it.each(Object.entries(pageLint).map(([what, [rule]], place) => [what, rule, place] as const))(
    '%s (%s) is refused in the dashboard, and the file is named',
    (_, rule, place) => {
      expect(linesWith(pageOf(place), rule)).not.toEqual([]);
    },
  );
});

describe('file sizes', () => {
  it('a file and a test that are too long are named', () => {
    expect(linesWith(`${longFile} has 301 lines`)).toHaveLength(1);
    expect(linesWith(`${longTest} has 501 lines`)).toHaveLength(1);
    expect(linesWith(`${longPage} has 301 lines`)).toHaveLength(1);
  });

  it.each([
    ['half of the files are long', [10, 80, 80], ['the median file has 80 lines']],
    ['one in ten is long', [...Array(9).fill(10), 200, 200], ['one file in ten has 200 lines']],
    ['all are within the limits', [...Array(9).fill(79), 199, 300], []],
  ])('where %s', (_, lengths, problems) => {
    const folder = temporaryFolder('sizes');
    folders.push(folder);
    mkdirSync(join(folder.path, 'src'));
    for (const [place, lines] of lengths.entries()) {
      writeFileSync(join(folder.path, 'src', `${place}.ts`), '// one line\n'.repeat(lines));
    }
    const { ok, output } = measureFiles(folder.path);
    expect(ok, output).toBe(problems.length === 0);
    for (const problem of problems) expect(output).toContain(problem);
  });
});

it('wrong types and an import without its extension are refused, and the files are named', () => {
  expect(linesWith(wrongType, 'error TS2322')).toHaveLength(1);
  expect(linesWith(wrongPage, 'error TS2339')).toHaveLength(1);
  expect(linesWith(noExtension, 'error TS2835')).toHaveLength(1);
});

it('generated files that are not what the code makes are named, each of them', () => {
  expect(linesWith('stale: ', 'npm run generate', ...generated)).toHaveLength(1);
});
