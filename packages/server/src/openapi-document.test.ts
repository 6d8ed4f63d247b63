import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listErrors } from './error-catalogue.ts';
import { errorDocsUrl } from './http/openapi.ts';

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  'x-scope': string | string[];
  parameters?: { in: string; name: string; description?: string }[];
  requestBody?: object;
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}

// The committed document; `npm run check` holds it to what the server makes.
const file = new URL('../../../openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  info: { description: string };
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test('every operation has an id of its own, words, a tag of the document and the scope in words', () => {
  const tags = document.tags.map((tag) => tag.name);
  for (const { operation } of operations) {
    const { operationId, summary, description } = operation;
    expect(operationId).toMatch(/^[a-z_]+$/);
    expect(summary, operationId).toMatch(/\S/);
    expect(tags, operationId).toEqual(expect.arrayContaining(operation.tags));
    expect(operation.tags, operationId).toHaveLength(1);
    const words = [operation['x-scope']].flat().map((scope) => `\`${scope}\``);
    expect(description, operationId).toMatch(/^\S.*\n\nNeeds the scope /s);
    expect(description, operationId).toContain(words.join(' or '));
  }
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(
    operations.length,
  );
});

test('every parameter of every operation is explained, those of the path too', () => {
  for (const { path, operation } of operations) {
    const { operationId, parameters = [] } = operation;
    for (const { name, description } of parameters) {
      expect(description, `${operationId} ${name}`).toMatch(/\S/);
    }
    const inPath = parameters.filter((one) => one.in === 'path').map((one) => `{${one.name}}`);
    expect(path.match(/\{\w+\}/g) ?? [], operationId).toEqual(inPath);
  }
});

test('every operation lists the errors of the contract, all in the one error schema', () => {
  for (const { method, operation } of operations) {
    const { operationId, responses } = operation;
    const refused = Object.keys(responses).filter((status) => Number(status) >= 400);
    const always = ['400', '401', '403', '429', '500', '503'];
    const wanted = method === 'get' ? always : [...always, '413'];
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
