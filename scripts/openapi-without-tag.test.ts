import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutTag } from './openapi-without-tag.ts';

const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });

it('operations of the tag go, and with them the schemas that nothing else names', () => {
  const document = {
    info: { title: 'kept' },
    paths: {
      '/both': { get: { tags: ['wire'], ...ref('Shown') }, post: { tags: ['pages'] } },
      '/pages': { get: { tags: ['pages'], ...ref('OfPages') } },
    },
    components: {
      securitySchemes: { kept: {} },
      schemas: { Shown: ref('Inner'), Inner: {}, OfPages: ref('Inner'), Alone: {} },
    },
  };
  expect(withoutTag(document, 'pages')).toEqual({
    info: { title: 'kept' },
    paths: { '/both': { get: { tags: ['wire'], ...ref('Shown') } } },
    components: { securitySchemes: { kept: {} }, schemas: { Shown: ref('Inner'), Inner: {} } },
  });
});

it("the SDK's types hold nothing of the dashboard, the dashboard's hold all", () => {
  const read = (name: string) => {
    const file = new URL(`../packages/${name}/src/generated/api.ts`, import.meta.url);
    return readFileSync(file, 'utf8');
  };
  expect(read('sdk')).not.toMatch(/dashboard|\/api\/auth/i);
  expect(read('dashboard')).toContain('"/api/dashboard/session"');
  expect(read('dashboard')).toContain('validate_license');
});
