import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32Base62 } from '../lib/base62.ts';
import {
  API_KEY_PATTERN,
  apiKeyHint,
  hashApiKeyToken,
  makeApiKeyToken,
  readApiKeyToken,
} from './api-key-token.ts';

test('S12: 1,000,000 tokens: no two alike, all found by the documented pattern', () => {
  const seen = new Set<string>();
  for (let count = 0; count < 1_000_000; count++) {
    const token = makeApiKeyToken(count % 2 === 0 ? 'live' : 'test');
    if (!API_KEY_PATTERN.test(token)) throw new Error('the pattern misses a token');
    seen.add(token);
  }
  expect(seen.size).toBe(1_000_000);
}, 60_000);

test('a token reads back with its mode, and is found inside other text', () => {
  for (const mode of ['live', 'test'] as const) {
    const token = makeApiKeyToken(mode);
    expect(token).toHaveLength(mode === 'live' ? 49 : 54);
    expect(readApiKeyToken(token)).toEqual({ ok: true, mode });
    expect(API_KEY_PATTERN.exec(`const key = "${token}";`)?.[0]).toBe(token);
  }
});

test('S12: a wrong check is always rejected, whatever it is', () => {
  const digit = fc.constantFrom(
    ...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  );
  const check = fc.string({ unit: digit, minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom('live', 'test'), check, (mode, wrong) => {
      const body = makeApiKeyToken(mode).slice(0, -6);
      expect(readApiKeyToken(body + wrong).ok).toBe(wrong === crc32Base62(body));
    }),
    { numRuns: 2_000 },
  );
});

test('S12: every single wrong character is rejected, at every place', () => {
  const token = makeApiKeyToken('test');
  for (let at = 0; at < token.length; at++) {
    for (const wrong of ['0', 'a', 'Z', '_', 'é', ' ']) {
      if (token[at] === wrong) continue;
      expect(readApiKeyToken(token.slice(0, at) + wrong + token.slice(at + 1)).ok).toBe(false);
    }
  }
});

test('what is not exactly a token is none', () => {
  const token = makeApiKeyToken('live');
  const others = [
    '',
    'lk_',
    ` ${token}`,
    `${token}\n`,
    `${token}0`,
    token.slice(1),
    token.slice(0, -1),
  ];
  for (const text of [...others, token.replace('lk_', 'lk_test_'), `lk_${'0'.repeat(100_000)}`]) {
    expect(readApiKeyToken(text)).toEqual({ ok: false });
  }
});

test('S12: the pattern finds nothing in a sample of installed packages', () => {
  const root = join(import.meta.dirname, '../../../../node_modules');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.([cm]?[jt]s|json|md|map|css)$/.test(path))
    .sort()
    .filter((_, index) => index % 20 === 0)
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile());
  const hits = files.filter((path) => API_KEY_PATTERN.test(readFileSync(path, 'latin1')));
  expect(files.length).toBeGreaterThan(100);
  expect(hits).toEqual([]);
}, 30_000);

test('the hash is SHA-256 in hex (the standard vector), the hint the last four characters', () => {
  expect(hashApiKeyToken('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(apiKeyHint('lk_0123456789')).toBe('6789');
});
