import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissionWords } from './accounts/roles.ts';
import { listErrors } from './error-catalogue.ts';
import { errorDocsUrl } from './http/openapi.ts';

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  'x-scope'?: string | string[];
  'x-session'?: 'public' | 'signed_in';
  'x-permission'?: string | string[];
  'x-buyer'?: 'public' | 'signed_in';
  'x-any-origin'?: boolean;
  security?: object[];
  parameters?: { in: string; name: string; description?: string }[];
  requestBody?: object;
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}

// The committed document; `npm run check` holds it to what the server makes.
const file = new URL('../../../openapi.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const document = JSON.parse(text) as {
  info: { description: string };
  components: { schemas: Record<string, object> };
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const tagged = (tag: string) => operations.filter(({ operation }) => operation.tags.includes(tag));
const ofDashboard = tagged('dashboard');
const ofHub = tagged('hub');
const ofWire = operations.filter((one) => ![...ofDashboard, ...ofHub].includes(one));
const inCode = (names: string | string[] | undefined) =>
  [names ?? []]
    .flat()
    .map((name) => `\`${name}\``)
    .join(' or ');

test('every operation has an id of its own, words and one tag of the document', () => {
  const tags = document.tags.map((tag) => tag.name);
  for (const { operation } of operations) {
    const { operationId, summary, description } = operation;
    expect(operationId).toMatch(/^[a-z_]+$/);
    expect(summary, operationId).toMatch(/\S/);
    expect(description, operationId).toMatch(/\S/);
    expect(tags, operationId).toEqual(expect.arrayContaining(operation.tags));
    expect(operation.tags, operationId).toHaveLength(1);
  }
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(
    operations.length,
  );
});

test('every operation of the wire says its scope, in words too, and takes no session', () => {
  for (const { path, operation } of ofWire) {
    const { operationId, description } = operation;
    expect(path).toMatch(/^\/api\/v2\//);
    expect(operation, operationId).not.toHaveProperty('x-session');
    expect(operation.security, operationId).toBeUndefined();
    expect(description, operationId).toMatch(/^\S.*\n\nNeeds the scope /s);
    expect(description, operationId).toContain(inCode(operation['x-scope']));
  }
});

test('every operation of the dashboard says its permission where a company is named, and no scope', () => {
  expect(ofDashboard.length).toBeGreaterThan(2);
  for (const { path, operation } of ofDashboard) {
    const { operationId, description } = operation;
    expect(path, operationId).toMatch(/^\/api\/(dashboard|auth)\//);
    expect(operationId).toMatch(/^(dashboard|auth)_/);
    expect(operation, operationId).not.toHaveProperty('x-scope');
    const isPublic = operation['x-session'] === 'public';
    expect(operation.security, operationId).toEqual(isPublic ? [] : [{ session: [] }]);
    const permissions = [operation['x-permission'] ?? []].flat();
    expect(permissions.length > 0, operationId).toBe(path.includes('/{company_id}'));
    expect(Object.keys(permissionWords), operationId).toEqual(expect.arrayContaining(permissions));
    if (permissions.length > 0) expect(description, operationId).toContain(inCode(permissions));
  }
});

test('every operation of the hub says whether a buyer’s session is wanted, and no scope', () => {
  expect(ofHub.length).toBeGreaterThan(2);
  for (const { path, operation } of ofHub) {
    const { operationId } = operation;
    expect(path, operationId).toMatch(/^\/api\/hub\//);
    expect(operationId).toMatch(/^hub_/);
    expect(operation, operationId).not.toHaveProperty('x-scope');
    expect(operation, operationId).not.toHaveProperty('x-session');
    const isPublic = operation['x-buyer'] === 'public';
    expect(operation.security, operationId).toEqual(isPublic ? [] : [{ buyer: [] }]);
  }
});

test('every reference leads to a schema of the document', () => {
  const named = [...text.matchAll(/"\$ref":\s*"([^"]*)"/g)].map(([, reference]) => reference);
  const schemas = Object.keys(document.components.schemas);
  const known = new Set(schemas.map((name) => `#/components/schemas/${name}`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((reference) => !known.has(reference ?? ''))).toEqual([]);
  expect(text).not.toContain('"def-');
});

test('every parameter of every operation is explained, those of the path too', () => {
  const bare = operations.flatMap(({ operation: { operationId, parameters = [] } }) =>
    parameters
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${operationId} ${name}`),
  );
  expect(bare).toEqual([]);
  for (const { path, operation } of operations) {
    const { operationId, parameters = [] } = operation;
    const inPath = parameters.filter((one) => one.in === 'path').map((one) => `{${one.name}}`);
    expect(path.match(/\{\w+\}/g) ?? [], operationId).toEqual(inPath);
  }
});

test('every operation lists the errors of the contract, all in the one error schema', () => {
  for (const { method, operation } of operations) {
    const { operationId, responses } = operation;
    const refused = Object.keys(responses).filter((status) => Number(status) >= 400);
    const changes = method !== 'get';
    const ofCompany = 'x-scope' in operation || 'x-permission' in operation;
    const wanted = [
      ...['400', '429', '500', '503'],
      ...([operation['x-session'], operation['x-buyer']].includes('public') ? [] : ['401']),
      ...(ofCompany || (changes && !operation['x-any-origin']) ? ['403'] : []),
      ...('x-permission' in operation ? ['404'] : []),
      ...(changes ? ['413'] : []),
    ];
    expect(refused, operationId).toEqual(expect.arrayContaining(wanted));
    for (const status of refused) {
      expect(responses[status]?.content['application/json']?.schema, operationId).toEqual({
        $ref: '#/components/schemas/Error',
      });
      expect(responses[status]?.description, operationId).toMatch(/`[a-z_]+`: \S/);
    }
  }
});

test("the address in an error's `docs` is the anchor of a heading of the reference", () => {
  const headings = document.info.description.match(/^### .+$/gm) ?? [];
  // As Scalar makes an anchor of a heading.
  const anchors = headings.map((heading) => heading.slice(4).toLowerCase().replace(/\s+/g, '-'));
  const urls = anchors.map((anchor) => `https://example.com/docs#description/${anchor}`);
  const linked = listErrors().map(({ code }) => {
    return errorDocsUrl('https://example.com', code.toLowerCase());
  });
  expect(linked.length).toBeGreaterThan(10);
  expect(urls).toEqual(linked);
});
