/** Who may import whom: the picture in docs/architecture.md as rules. */
const server = '^packages/server/src/';
const features = [
  'idempotency|events|outbox',
  'companies',
  'api-keys|accounts|buyers',
  'products',
  'experiences|plans|promo-codes',
  'customers',
  'memberships',
  'offers',
  'devices',
  'checkouts|payments|releases',
  'dialects|imports|insights|hub|privacy',
];
const all = features.join('|');

/** Each feature imports its own rank's predecessors only. */
const leftwards = features.slice(0, -1).map((names, rank) => ({
  name: `features-leftwards-${names.replaceAll('|', '-')}`,
  severity: 'error',
  from: { path: `${server}(${names})/`, pathNot: '\\.test\\.ts$' },
  to: { path: `${server}(${features.slice(rank + 1).join('|')})/` },
}));

const tests = '\\.test\\.tsx?$';
const dashboard = '^packages/dashboard/src/';
const routes = '\\.routes?\\.ts$|-replies\\.ts$';
const zones = `lib|db|http|cli|${all}|webhooks|mail`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-are-apart',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/$1/' },
    },
    {
      name: 'every-folder-has-its-zone',
      severity: 'error',
      from: {},
      to: { path: `${server}[^/]+/`, pathNot: `${server}(${zones})/` },
    },
    {
      name: 'only-the-command-line-imports-the-app',
      severity: 'error',
      from: { path: server, pathNot: `${server}(main\\.ts$|cli\\.ts$|cli/)|${tests}` },
      to: { path: `${server}(main\\.ts$|cli\\.ts$|app\\.ts$|cli/)` },
    },
    {
      name: 'lib-does-no-io',
      severity: 'error',
      from: { path: `${server}lib/`, pathNot: tests },
      to: {
        path: '^(node:)?(fs|net|tls|dgram|dns|https?|http2|child_process|cluster|worker_threads|sqlite)(/|$)|node_modules/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lib-imports-only-lib',
      severity: 'error',
      from: { path: `${server}lib/`, pathNot: tests },
      to: { path: server, pathNot: `${server}lib/` },
    },
    {
      name: 'db-imports-only-lib',
      severity: 'error',
      from: { path: `${server}db/`, pathNot: tests },
      to: { path: server, pathNot: `${server}(db|lib)/` },
    },
    {
      name: 'migrations-import-no-application-code',
      severity: 'error',
      from: { path: `${server}db/migrations/` },
      to: { path: server, pathNot: `${server}db/migrations/` },
    },
    {
      name: 'http-imports-only-lib',
      severity: 'error',
      from: { path: `${server}http/`, pathNot: tests },
      to: { path: server, pathNot: `${server}(http|lib)/` },
    },
    {
      name: 'features-do-not-import-the-top',
      severity: 'error',
      from: { path: `${server}(${all}|webhooks|mail)/`, pathNot: tests },
      to: { path: `${server}(cli/|[a-z-]+\\.ts$)` },
    },
    ...leftwards,
    {
      name: 'nobody-imports-webhooks-and-mail',
      severity: 'error',
      from: { path: `${server}(${all})/`, pathNot: tests },
      to: { path: `${server}(webhooks|mail)/` },
    },
    {
      name: 'pure-rules-import-types-only',
      severity: 'error',
      from: { path: '(/membership|/license-key|/license-metadata|\\.rules)\\.ts$' },
      to: {
        path: `${server}(db|http)/|node_modules/(fastify|kysely)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'repositories-import-no-use-cases',
      severity: 'error',
      from: { path: '\\.repository\\.ts$' },
      to: {
        path: `${server}(${all}|http)/`,
        pathNot:
          '\\.(repository|table|columns|filters|rules)\\.ts$|/(license-key|license-metadata|membership)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-app-imports-routes',
      severity: 'error',
      from: { path: server, pathNot: `${server}(app|dashboard-routes|hub-routes)\\.ts$|${tests}` },
      to: { path: '\\.routes?\\.ts$' },
    },
    {
      name: 'only-routes-import-http',
      severity: 'error',
      from: { path: `${server}(${all}|webhooks|mail)/`, pathNot: `${routes}|\\.errors\\.ts$|${tests}` },
      to: {
        path: `${server}http/`,
        // The interfaces that features implement, and what a use case asks of who calls.
        pathNot: `${server}http/principal\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'routes-never-import-kysely',
      severity: 'error',
      from: { path: `${routes}|${server}(http/|cli/|[a-z-]+\\.ts$)`, pathNot: tests },
      to: { path: 'node_modules/kysely' },
    },
    {
      name: 'only-routes-import-fastify',
      severity: 'error',
      from: {
        path: server,
        pathNot: `${server}(http/|(app|dashboard-routes|hub-routes)\\.ts$)|${routes}|${tests}`,
      },
      to: { path: 'node_modules/fastify' },
    },
    {
      name: 'only-db-knows-the-drivers',
      severity: 'error',
      from: { path: server, pathNot: `${server}db/|${tests}` },
      to: { path: 'node_modules/(@types/)?pg/|^(node:)?sqlite$' },
    },
    {
      name: 'only-accounts-and-buyers-know-better-auth',
      severity: 'error',
      from: { path: server, pathNot: `${server}(accounts|buyers)/` },
      to: { path: 'node_modules/better-auth' },
    },
    {
      name: 'sdk-stands-alone',
      severity: 'error',
      from: { path: '^packages/sdk/src/', pathNot: `${tests}|/(node|machine-id)[^/]*\\.ts$` },
      to: { pathNot: '^packages/sdk/src/' },
    },
    {
      name: 'sdk-node-part-imports-only-node',
      severity: 'error',
      from: { path: '^packages/sdk/src/(node|machine-id)[^/]*\\.ts$', pathNot: tests },
      to: { pathNot: '^packages/sdk/src/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'dashboard-ui-has-no-domain',
      severity: 'error',
      from: { path: `${dashboard}ui/`, pathNot: tests },
      to: { path: dashboard, pathNot: `${dashboard}(ui|texts)/` },
    },
    {
      name: 'dashboard-texts-import-only-texts',
      severity: 'error',
      from: { path: `${dashboard}texts/`, pathNot: tests },
      to: { pathNot: `${dashboard}(texts|generated)/` },
    },
    {
      name: 'dashboard-api-shows-nothing',
      severity: 'error',
      from: { path: `${dashboard}api/`, pathNot: tests },
      to: {
        path: `${dashboard}|node_modules/(@mantine|react-dom|@tanstack/react-router)/`,
        pathNot: `${dashboard}(api|texts|generated)/`,
      },
    },
    {
      name: 'dashboard-state-imports-no-pages',
      severity: 'error',
      from: { path: `${dashboard}state/`, pathNot: tests },
      to: { path: dashboard, pathNot: `${dashboard}(state|api|texts|generated)/` },
    },
    {
      name: 'dashboard-pages-import-no-routes',
      severity: 'error',
      from: { path: `${dashboard}(pages|shell)/`, pathNot: tests },
      to: { path: dashboard, pathNot: `${dashboard}(pages|shell|ui|state|api|texts|generated)/` },
    },
    {
      name: 'code-imports-no-tests',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: `${tests}|^test/` },
    },
    {
      name: 'code-imports-no-dev-dependencies',
      severity: 'error',
      from: { path: '^packages/', pathNot: `${tests}|/vite\\.config\\.ts$` },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'],
        pathNot: '@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/|^packages/dashboard/\\.?dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
