import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE32 } from '../lib/base32.ts';
import { defaultKeyPrefix, isKeyPrefix } from '../products/key-prefix.ts';
import {
  canonicalLicenseKey,
  checkCustomKey,
  checkLicenseKey,
  makeLicenseKey,
  maskLicenseKey,
} from './license-key.ts';

const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const prefix = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
const madeKey = fc.tuple(prefix, bytes).map(([text, random]) => makeLicenseKey(text, () => random));

test('a key has the shape of the contract, is its own canonical form and has no typo', () => {
  fc.assert(
    fc.property(madeKey, (key) => {
      expect(key).toMatch(new RegExp(`^[0-9A-Z]{1,12}-[${BASE32}]{7}(-[${BASE32}]{8}){2}$`));
      expect(canonicalLicenseKey(key)).toBe(key);
      expect(checkLicenseKey(key)).toEqual({ ok: true });
    }),
  );
});

test('known keys: the check characters never change from release to release', () => {
  const counting = (count: number) => Uint8Array.from({ length: count }, (_, index) => index);
  expect(makeLicenseKey('SHOP', counting)).toMatchInlineSnapshot(
    `"SHOP-0123452-6789ABC6-DEFGHJK1"`,
  );
  expect(makeLicenseKey('K', (count) => new Uint8Array(count))).toMatchInlineSnapshot(
    `"K-0000000-00000000-0000000Z"`,
  );
});

test('100 bits: every character of the groups takes every value, and 100,000 keys differ', () => {
  const keys = Array.from({ length: 100_000 }, () => makeLicenseKey('KEY'));
  expect(new Set(keys).size).toBe(100_000);
  for (let at = 4; at < 29; at++) {
    const seen = new Set(keys.map((key) => key[at]));
    expect(seen.size).toBe(at === 11 || at === 20 ? 1 : 32);
  }
});

test('every single wrong character in the groups is found and its group named', () => {
  fc.assert(
    fc.property(madeKey, fc.nat(22), fc.constantFrom(...BASE32), (key, place, wrong) => {
      const at = key.length - 1 - place - (place >= 8 ? 1 : 0) - (place >= 16 ? 1 : 0);
      fc.pre(key[at] !== wrong);
      const group = place < 8 ? 3 : place < 16 ? 2 : 1;
      expect(checkLicenseKey(key.slice(0, at) + wrong + key.slice(at + 1))).toEqual({
        ok: false,
        group,
      });
    }),
  );
});

/** 36 characters share 32 checks: these weigh the same (see `license-key.ts`). */
const sameWeight = ['W2', '2W', 'X3', '3X', 'Y0', '0Y', 'Z1', '1Z'];

test('a wrong character or two swapped ones in the prefix show as group 3', () => {
  fc.assert(
    fc.property(madeKey, fc.nat(11), fc.constantFrom(...letters), (key, place, wrong) => {
      const at = place % key.indexOf('-');
      fc.pre(key[at] !== wrong && !sameWeight.includes(`${key[at]}${wrong}`));
      expect(checkLicenseKey(key.slice(0, at) + wrong + key.slice(at + 1))).toEqual({
        ok: false,
        group: 3,
      });
    }),
  );
  const key = makeLicenseKey('SHOP');
  expect(checkLicenseKey(key.replace('SHOP', 'HSOP'))).toEqual({ ok: false, group: 3 });
});

test('two swapped neighbours within a group are found and the group named', () => {
  fc.assert(
    fc.property(madeKey, fc.integer({ min: 0, max: 2 }), fc.nat(5), (key, index, place) => {
      const parts = key.split('-');
      const group = parts[index + 1] ?? '';
      const swapped =
        group.slice(0, place) + group[place + 1] + group[place] + group.slice(place + 2);
      fc.pre(swapped !== group);
      const typed = parts.with(index + 1, swapped).join('-');
      expect(checkLicenseKey(typed)).toEqual({ ok: false, group: index + 1 });
    }),
  );
});

test('what people do to a key on the way is undone', () => {
  const key = makeLicenseKey('APP1', (count) =>
    Uint8Array.from({ length: count }, (_, at) => at * 7),
  );
  const noise = fc.constantFrom(
    '',
    ' ',
    '-',
    '\u2010',
    '\u2013',
    '\u2014',
    '\u2212',
    '\ufe58',
    '\ufe63',
    '\uff0d',
    '\u00a0',
    '\u3000',
    '\n',
    '\t',
  );
  const mangle = fc.record({
    gap: noise,
    lower: fc.boolean(),
    wide: fc.boolean(),
    alike: fc.constantFrom('O', 'o'),
  });
  fc.assert(
    fc.property(fc.array(mangle, { minLength: 28, maxLength: 28 }), (mangles) => {
      const bare = key.replaceAll('-', '');
      const typed = [...bare]
        .map((character, at) => {
          const { gap, lower, wide, alike } = mangles[at] ?? {
            gap: '',
            lower: false,
            wide: false,
            alike: 'O',
          };
          let shown =
            at > 3 && character === '0' ? alike : lower ? character.toLowerCase() : character;
          if (wide) shown = String.fromCharCode(shown.charCodeAt(0) + 0xfee0);
          return gap + shown;
        })
        .join('');
      expect(canonicalLicenseKey(typed)).toBe(key);
    }),
  );
});

test('look-alikes are read in the groups and kept in the prefix', () => {
  expect(canonicalLicenseKey('OIL1-oiL1111-11111111-1111111o')).toBe(
    'OIL1-0111111-11111111-11111110',
  );
});

test.each([
  ['too short', '1111111-11111111-11111111'],
  ['a prefix of 13', 'ABCDEFGHJKLMN-1111111-11111111-11111111'],
  ['U in a group', 'KEY-U111111-11111111-11111111'],
  ['an underscore', 'KEY_1111111-11111111-11111111'],
  ['a membership id', 'mem_12345678901234'],
  ['empty', ''],
  ['dashes only', '---'],
  ['Cyrillic letters', 'КЕУ-1111111-11111111-11111111'],
  ['Arabic digits', 'KEY-١111111-11111111-11111111'],
  ['a dotless i', 'KEY-ı111111-11111111-11111111'],
  ['a long s', 'ſEY-1111111-11111111-11111111'],
  ['a sharp s', 'KEß-1111111-11111111-11111111'],
  ['the Kelvin sign', '\u212aEY-1111111-11111111-11111111'],
])('no key of ours: %s', (_, text) => {
  expect(canonicalLicenseKey(text)).toBeUndefined();
  expect(checkLicenseKey(text)).toBeUndefined();
});

test('any text at all gets an answer, and a canonical form is its own canonical form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const canonical = canonicalLicenseKey(text);
      if (canonical !== undefined) expect(canonicalLicenseKey(canonical)).toBe(canonical);
      expect(checkLicenseKey(text) === undefined).toBe(canonical === undefined);
    }),
  );
});

test('the default prefix comes from the name of the product', () => {
  expect(defaultKeyPrefix('My Great App')).toBe('MYGR');
  expect(defaultKeyPrefix('a-1')).toBe('A1');
  expect(defaultKeyPrefix('機械')).toBe('KEY');
  expect(defaultKeyPrefix('')).toBe('KEY');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(isKeyPrefix(defaultKeyPrefix(name))).toBe(true);
    }),
  );
});

test('a prefix is 1 to 12 of A–Z and 0–9, and no key is made with another', () => {
  for (const text of ['A', '0', 'ABCDEFGHIJKL']) expect(isKeyPrefix(text)).toBe(true);
  for (const text of ['', 'ABCDEFGHIJKLM', 'a', 'A-B', 'Ä', 'A\n']) {
    expect(isKeyPrefix(text)).toBe(false);
    expect(() => makeLicenseKey(text)).toThrow(RangeError);
  }
});

test('a custom key is trimmed and otherwise kept as it is', () => {
  for (const key of ['abc', 'Ünï çode', 'KEY 1', '1.2', '𝟙'.repeat(200), 'a-b_c', "'; --"]) {
    expect(checkCustomKey(`  ${key}\n`)).toEqual({ ok: true, key });
  }
});

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \t', 'empty'],
  ['an id', 'mem_12345678901234', 'id'],
  ['an id of any kind', ' apik_', 'id'],
  ['201 characters', '𝟙'.repeat(201), '200'],
  ['a control character', 'a\u0007b', 'control'],
  ['NUL', 'a\0b', 'control'],
  ['a C1 control', 'a\u0085b', 'control'],
  ['a slash', 'a/b', '/'],
  ['a backslash', 'a\\b', '\\'],
  ['a question mark', 'a?b', '?'],
  ['a hash', 'a#b', '#'],
  ['a percent sign', 'a%2fb', '%'],
  ['dots', '..', 'dots'],
  ['a lone surrogate', 'a\ud800b', 'Unicode'],
])('refused as a custom key: %s', (_, text, reason) => {
  const checked = checkCustomKey(text);
  expect(checked.ok ? '' : checked.problem).toContain(reason);
});

test('a custom key that is taken survives the path of a URL unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const checked = checkCustomKey(text);
      if (!checked.ok) return;
      const url = new URL(`http://host/memberships/${encodeURIComponent(checked.key)}/x`);
      expect(decodeURIComponent(url.pathname.split('/')[2] ?? '')).toBe(checked.key);
    }),
    { numRuns: 1_000 },
  );
});

test('a masked key shows the prefix and the last four characters, a short one never all of it', () => {
  const key = makeLicenseKey('SHOP');
  expect(maskLicenseKey(key)).toBe(`SHOP-…${key.slice(-4)}`);
  expect(maskLicenseKey('my-own-license-key-77')).toBe('…y-77');
  expect(maskLicenseKey('abcd')).toBe('…d');
  expect(maskLicenseKey('abc')).toBe('…');
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
      const shown = maskLicenseKey(text).replace(/^.*…/, '');
      expect(shown.length).toBeLessThan(text.length);
    }),
  );
});
