import { describe, expect, it } from 'vitest';
import {
  type ExpectedError,
  expectError,
  invalidMetadata,
  mismatch,
} from '../support/expect-error.ts';
import type { Answer } from '../support/http-client.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const bed = useTestBed();

/** Validates with metadata that goes out as it is written. */
function validateText(key: string, metadata: string): Promise<Answer> {
  const rawBody = `{"metadata": ${metadata}}`;
  return bed.app.call('POST', membershipPath(key, 'validate_license'), { rawBody });
}

function updateText(key: string, metadata: string): Promise<Answer> {
  return bed.server.call('PATCH', membershipPath(key), { rawBody: `{"metadata": ${metadata}}` });
}

async function unboundKey(): Promise<string> {
  return (await createMembership(bed)).license_key;
}

async function expectRefused(send: typeof validateText, metadata: string, about: string) {
  const key = await unboundKey();
  expectError(await send(key, metadata), ...invalidMetadata(about));
  expect(await storedMetadata(bed, key)).toStrictEqual({});
}

/** Metadata whose canonical text has that many bytes. */
function metadataOfBytes(bytes: number): string {
  const whole = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`m${index + 10}`, 'é'.repeat(200)]),
  );
  const rest = bytes - Buffer.byteLength(JSON.stringify({ ...whole, rest: '' }));
  return JSON.stringify({ ...whole, rest: 'x'.repeat(rest) });
}

function withMembers(count: number): string {
  const names = Array.from({ length: count }, (_, index) => [`m${index}`, index]);
  return JSON.stringify(Object.fromEntries(names));
}

const nul = '\\u0000';

describe('limits of metadata', () => {
  it.each([
    ['50 members', withMembers(50)],
    ['a name of 100 characters', JSON.stringify({ ['🔑'.repeat(100)]: 1 })],
    ['an empty name', '{"": 1}'],
    ['a text of 500 characters', JSON.stringify({ HWID: '🔑'.repeat(500) })],
    ['a depth of 4', '{"a": {"b": {"c": {"d": 1}}}}'],
    ['lists to a depth of 4', '{"a": [[[1]]]}'],
    ['8 KiB', metadataOfBytes(8192)],
    ['the largest whole numbers', '{"a": 9007199254740991, "b": -9007199254740991}'],
    ['fractions and exponents', '{"a": 0.1, "b": -1.5e-300, "c": 1e2}'],
    ['null below the top', '{"a": {"b": null}, "c": [null]}'],
    ['an empty text below the top', '{"a": {"b": ""}, "c": [" "]}'],
    ['true and false', '{"a": true, "b": false}'],
    ['zero', '{"a": 0}'],
    ['an empty object and an empty list', '{"a": {}, "b": []}'],
  ])('%s may be bound, is stored as it was sent and matches itself', async (_, metadata) => {
    const key = await unboundKey();
    const sent = JSON.parse(metadata);
    expect(expectStatus(await validateText(key, metadata), 201).metadata).toStrictEqual(sent);
    expect(await storedMetadata(bed, key)).toStrictEqual(sent);
    expectStatus(await validateText(key, metadata), 201);
    expectError(await validate(bed.app, key, { other: 1 }), ...mismatch);
  });

  const refusedEverywhere: [name: string, metadata: string, about: string][] = [
    ['51 members', withMembers(51), '50'],
    ['51 members of an inner object', `{"inner": ${withMembers(51)}}`, '"inner"'],
    ['a name of 101 characters', JSON.stringify({ ['n'.repeat(101)]: 1 }), 'n'.repeat(100)],
    ['a text of 501 characters', JSON.stringify({ HWID: 'x'.repeat(501) }), '"HWID"'],
    ['an inner text of 501', JSON.stringify({ a: { deep: 'x'.repeat(501) } }), '"deep"'],
    ['a depth of 5', '{"a": {"b": {"c": {"d": {}}}}}', '"d"'],
    ['lists to a depth of 5', '{"list": [[[[]]]]}', '"list"'],
    ['a byte over 8 KiB', metadataOfBytes(8193), '8192'],
    ['2^53', '{"count": 9007199254740992}', '"count"'],
    ['−2^53', '{"count": -9007199254740992}', '"count"'],
    ['2^53 + 1, which a double cannot hold', '{"count": 9007199254740993}', '"count"'],
    ['a whole number with an exponent', '{"count": 1e20}', '"count"'],
    ['a number that is not finite', '{"count": 1e400}', '"count"'],
    ['a negative one', '{"a": {"count": -1e400}}', '"count"'],
    ['a lone high surrogate', '{"HWID": "a\\ud800"}', '"HWID"'],
    ['a lone low surrogate', '{"HWID": "\\udc00a"}', '"HWID"'],
    ['surrogates the wrong way round', '{"HWID": "\\udc00\\ud800"}', '"HWID"'],
    ['a lone surrogate in a name', '{"a\\ud800": 1}', 'surrogate'],
    ['NUL', `{"HWID": "a${nul}b"}`, '"HWID"'],
    ['NUL in a name', `{"a${nul}": 1}`, 'NUL'],
    ['NUL in a list', `{"ids": ["a", "${nul}"]}`, '"ids"'],
    ['a member twice', '{"HWID": "a", "HWID": "b"}', '"HWID"'],
    ['a member twice with the same value', '{"HWID": "a", "HWID": "a"}', '"HWID"'],
    ['a member twice, once escaped', '{"HWID": "a", "\\u0048WID": "b"}', '"HWID"'],
    ['an inner member twice', '{"a": [{"inner": 1, "inner": 2}]}', '"inner"'],
  ];

  it.each(refusedEverywhere)('%s is refused by name in a validation', (_, metadata, about) =>
    expectRefused(validateText, metadata, about),
  );

  it('what a validation refuses by limits an update refuses too', async () => {
    const key = await unboundKey();
    for (const [name, metadata] of refusedEverywhere) {
      const { status, body, text } = await updateText(key, metadata);
      expect(status, `${name}: ${text}`).toBe(400);
      expect(body.error.type, name).toBe('invalid_parameter');
    }
    expect(await storedMetadata(bed, key)).toStrictEqual({});
  });

  it.each([
    ['null', '{"HWID": null}'],
    ['null beside a machine', '{"id": "a", "HWID": null}'],
    ['an empty text', '{"HWID": ""}'],
    ['a space', '{"HWID": " "}'],
    ['white space of all kinds', '{"HWID": "\\t\\r\\n\\u00a0\\u3000"}'],
    ['an empty text beside a machine', '{"id": "a", "HWID": ""}'],
  ])('%s as a binding member is refused by name in a validation', (_, metadata) =>
    expectRefused(validateText, metadata, '"HWID"'),
  );

  it('a refused validation of a bound key says so, not that the machine is another', async () => {
    const key = await unboundKey();
    expectStatus(await validateText(key, '{"HWID": "a"}'), 201);
    expectError(await validateText(key, '{"HWID": ""}'), ...invalidMetadata('"HWID"'));
    expectError(await validateText(key, '{"HWID": null}'), ...invalidMetadata('"HWID"'));
    expectStatus(await validateText(key, '{"HWID": "a"}'), 201);
  });

  it('a null at the top of an update removes the member, and null alone unbinds', async () => {
    const key = await unboundKey();
    const first = expectStatus(
      await updateText(key, '{"a": null, "b": {"c": null}, "d": ""}'),
      200,
    );
    expect(first.metadata).toStrictEqual({ b: { c: null }, d: '' });
    expect(expectStatus(await updateText(key, '{"b": null}'), 200).metadata).toStrictEqual({});
    expectStatus(await validateText(key, '{"HWID": "first"}'), 201);
  });
});

describe('S17 JSON', () => {
  const special = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON'];

  it.each(special)(
    'S17: a member called %s is bound, stored and compared like any other',
    async (name) => {
      const key = await unboundKey();
      const metadata = `{"${name}": {"polluted": true}}`;
      const { text } = await validateText(key, metadata);
      expect(text).toContain(`"metadata":{"${name}":{"polluted":true}}`);
      const read = await bed.server.call('GET', membershipPath(key));
      expect(read.text).toContain(`"metadata":{"${name}":{"polluted":true}}`);
      expectStatus(await validateText(key, metadata), 201);
      for (const other of [
        '{}',
        `{"${name}": {}}`,
        `{"${name}": {"polluted": 1}}`,
        '{"polluted": true}',
      ]) {
        expectError(await validateText(key, other), ...mismatch);
      }
    },
  );

  it.each(special)(
    'S17: a key without a member called %s does not match one with it',
    async (name) => {
      const key = await unboundKey();
      expectStatus(await validateText(key, '{"HWID": "a"}'), 201);
      for (const value of ['{}', '[]', '"x"', '{"HWID": "a"}']) {
        expectError(await validateText(key, `{"HWID": "a", "${name}": ${value}}`), ...mismatch);
        expectError(await validateText(key, `{"${name}": ${value}}`), ...mismatch);
      }
      expectStatus(await validateText(key, '{"HWID": "a"}'), 201);
    },
  );

  it('S17: no body gives the objects of the server a member that nobody sent', async () => {
    const payload = '{"tainted": "yes", "metadata": {"tainted": "yes"}, "license_key": "tainted"}';
    const email = '"email": "buyer@example.com"';
    const product = `"product_id": "${bed.shop.productId}"`;
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const rawBody = `{${email}, ${product}, "${name}": ${payload}}`;
      const created = await bed.server.call('POST', '/api/v2/memberships', { rawBody });
      expect(expectStatus(created, 201).license_key).toMatch(/^PAIN-/);
      expect(created.text).not.toContain('tainted');
      await bed.server.call('POST', '/api/v2/memberships', {
        rawBody: `{${email}, "${name}": {${product}}}`,
      });
      await bed.app.call('POST', membershipPath('x', 'validate_license'), {
        rawBody: `{"${name}": {"metadata": {}}, "metadata": {"a": {"${name}": ${payload}}}}`,
      });
    }
    const nested = await bed.server.call(
      'GET',
      '/api/v2/memberships?__proto__[tainted]=yes&__proto__=x&constructor=y',
    );
    expect(expectStatus(nested, 200).pagination.total_count).toBeGreaterThan(0);
    const after = await bed.server.call('GET', membershipPath(await unboundKey()));
    expectStatus(after, 200);
    for (const { text } of [nested, after]) expect(text).not.toContain('tainted');
    const unnamed = await bed.server.call('POST', '/api/v2/memberships', {
      rawBody: `{${email}, "__proto__": {${product}}}`,
    });
    expectError(unnamed, 400, 'invalid_parameter', /^Parameter :product_id is invalid\./);
  });

  const tooLarge: ExpectedError = [413, 'body_too_large', /\b64 KiB\b/];
  const manyNames = JSON.stringify(
    Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])),
  );
  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const deepList = (levels: number) => `{"a": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const numericNames = `{${Array.from({ length: 7000 }, (_, i) => `"${i * 65536}":1`).join(',')}}`;

  it.each<[string, string, ExpectedError]>([
    ['100,000 members', manyNames, tooLarge],
    ['1.1 times the largest body', JSON.stringify({ a: 'x'.repeat(64 * 1024 * 1.1) }), tooLarge],
    ['a depth of 20,000', deepList(20_000), invalidMetadata('deep')],
    ['objects to a depth of 9,000', deep(9000), invalidMetadata('deep')],
    ['a depth that never closes', '['.repeat(60_000), invalidMetadata()],
    ['thousands of names that are numbers', numericNames.slice(0, 64_000), invalidMetadata()],
    ['thousands of equal names', `{${'"aaaa":1,'.repeat(6000)}"b":1}`, invalidMetadata('"aaaa"')],
  ])('S17: %s is refused and the server goes on', async (_, metadata, expected) => {
    const key = await unboundKey();
    expectError(await validateText(key, metadata), ...expected);
    expectStatus(await validateText(key, '{"HWID": "a"}'), 201);
  });

  it('S17: metadata is compared type-strictly, in every place', async () => {
    const values = [
      '1',
      '"1"',
      'true',
      '"true"',
      'false',
      '0',
      '[]',
      '[1]',
      '["1"]',
      '[[1]]',
      '{}',
    ].concat(['{"0": 1}', '[1, 2]', '[2, 1]', '"[1]"', '"{}"', '1.5', '"null"', '[null]', '"0"']);
    const keys = await Promise.all(values.map(unboundKey));
    for (const [index, value] of values.entries()) {
      const key = keys[index] ?? '';
      expectStatus(await validateText(key, `{"a": ${value}, "b": {"c": ${value}}}`), 201);
      for (const other of values) {
        const outer = await validateText(key, `{"b": {"c": ${value}}, "a": ${other}}`);
        const inner = await validateText(key, `{"b": {"c": ${other}}, "a": ${value}}`);
        const status = other === value ? 201 : 400;
        expect([outer.status, inner.status], `${value} against ${other}`).toEqual([status, status]);
      }
    }
  });

  it('S17: numbers are compared by value, however they are written', async () => {
    const key = await unboundKey();
    expectStatus(await validateText(key, '{"a": 100, "z": 0}'), 201);
    for (const same of ['{"a": 1e2, "z": -0}', '{"a": 100.0, "z": 0.0}', '{"z": 0e5, "a": 1E+2}']) {
      expectStatus(await validateText(key, same), 201);
    }
    expectError(await validateText(key, '{"a": 100.00000000000001, "z": 0}'), ...mismatch);
  });
});

describe('S18 Unicode', () => {
  /** Texts that look alike, or that some normalisation would make the same. */
  const spellings = [
    'Caf\u00e9-A1b2-\ufb01-\u2126',
    'Cafe\u0301-A1b2-\ufb01-\u2126',
    'Caf\u00e9-A1b2-fi-\u03a9',
    'caf\u00e9-a1b2-\ufb01-\u2126',
    'CAF\u00c9-A1B2-FI-\u03a9',
    'Caf\u00e9-\uff211b2-\ufb01-\u2126',
    'Caf\u00e9-A\uff11b2-\ufb01-\u2126',
    'Caf\u00e9-A\u0661b2-\ufb01-\u2126',
    'Caf\u00e9\u200b-A1b2-\ufb01-\u2126',
    'Caf\u00e9\u200d-A1b2-\ufb01-\u2126',
    'Caf\u00e9\u00ad-A1b2-\ufb01-\u2126',
    '\u200fCaf\u00e9-A1b2-\ufb01-\u2126',
    '\u202eCaf\u00e9-A1b2-\ufb01-\u2126\u202c',
    '\ufeffCaf\u00e9-A1b2-\ufb01-\u2126',
    'Caf\u00e9-A1b2-\ufb01-\u2126\ufe0f',
    ' Caf\u00e9-A1b2-\ufb01-\u2126',
    'Caf\u00e9-A1b2-\ufb01-\u2126 ',
    'Caf\u00e9-A1b2-\ufb01-\u2126\u00a0',
    '\u0421af\u00e9-A1b2-\ufb01-\u2126',
    'Caf\u00e9-A1b2-\ufb01',
    'Caf\u00e9-A1b2-\ufb01-\u2126-more',
    '\u2126',
  ];

  it('S18: of all spellings of a machine id only the bound one matches, as value and as name', async () => {
    const keys = await Promise.all(spellings.map(unboundKey));
    const accidents: string[] = [];
    for (const [index, bound] of spellings.entries()) {
      const key = keys[index] ?? '';
      const metadata = { HWID: bound, [bound]: 1 };
      expectStatus(await validate(bed.app, key, metadata), 201);
      expect(await storedMetadata(bed, key)).toStrictEqual(metadata);
      const answers = await Promise.all(
        spellings.flatMap((sent) => [
          validate(bed.app, key, { HWID: sent, [bound]: 1 }),
          validate(bed.app, key, { HWID: bound, [sent]: 1 }),
        ]),
      );
      answers.forEach(({ status }, at) => {
        const sent = spellings[at >> 1] ?? '';
        if (status !== (sent === bound ? 201 : 400)) accidents.push(`${bound} and ${sent}`);
      });
    }
    expect(accidents).toEqual([]);
  });

  it('S18: a key of ours is found in the spellings of the documented rule and in no other', async () => {
    const key = await unboundKey();
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const same = [
      key.toLowerCase(),
      fullWidth(key),
      fullWidth(key.toLowerCase()),
      `\u00a0${key}\u3000`,
      key.replaceAll('-', '\u2011'),
      key.replaceAll('-', '\u2013'),
      key.replaceAll('-', ' '),
    ];
    const others = [
      `\u200f${key}`,
      `\u202e${key}\u202c`,
      `${key.slice(0, 6)}\u200b${key.slice(6)}`,
      `${key.slice(0, 6)}\u200d${key.slice(6)}`,
      `${key.slice(0, 6)}\u00ad${key.slice(6)}`,
      `${key}\ufe0f`,
      key.replace('A', '\u0410'),
      key.replace('A', 'A\u0301'),
      key.replace('PAIN', '\u{1d40f}AIN'),
      key.replace('-', '\u0661'),
      key.slice(0, -1),
      `${key}0`,
      key.slice(5),
    ];
    const hwid = { HWID: 'machine' };
    expectStatus(await validate(bed.app, key, hwid), 201);
    for (const spelling of same) {
      expect(expectStatus(await validate(bed.app, spelling, hwid), 201).license_key).toBe(key);
    }
    for (const spelling of others) expectStatus(await validate(bed.app, spelling, hwid), 404);
  });

  it('S18: a custom key is one key in each spelling, and each binds for itself', async () => {
    const keys = spellings.filter((text) => text === text.trim());
    for (const license_key of keys) {
      expect((await createMembership(bed, { license_key })).license_key).toBe(license_key);
    }
    for (const key of keys) expectStatus(await validate(bed.app, key, { HWID: key }), 201);
    for (const key of keys) expect(await storedMetadata(bed, key)).toStrictEqual({ HWID: key });
  });
});
