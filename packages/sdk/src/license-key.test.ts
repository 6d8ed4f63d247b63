import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  canonicalLicenseKey,
  makeLicenseKey,
  checkLicenseKey as serverCheck,
} from '../../server/src/memberships/license-key.ts';
import { checkLicenseKey, normaliseLicenseKey } from './index.ts';

const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Offsets of the three groups in what follows the prefix and its dash, and their lengths. */
const groups = [
  [0, 7],
  [8, 8],
  [17, 8],
] as const;

const prefix = fc.string({ unit: fc.constantFrom(...base36), minLength: 1, maxLength: 12 });
const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
const key = fc.tuple(prefix, bytes).map(([text, random]) => makeLicenseKey(text, () => random));
const group = fc.constantFrom(1, 2, 3);

function placeIn(text: string, number: number, offset: number): number {
  const [start, length] = groups[number - 1] ?? [0, 1];
  return text.indexOf('-') + 1 + start + (offset % length);
}

function replaceAt(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1);
}

it('finds nothing to say against a key that the server made', () => {
  fc.assert(
    fc.property(key, (made) => {
      expect(checkLicenseKey(made)).toEqual({ ok: true });
      expect(normaliseLicenseKey(made)).toBe(made);
    }),
  );
});

it('names the group of any single wrong character', () => {
  fc.assert(
    fc.property(
      key,
      group,
      fc.nat(7),
      fc.constantFrom(...base32),
      (made, number, offset, wrong) => {
        const at = placeIn(made, number, offset);
        fc.pre(made[at] !== wrong);
        expect(checkLicenseKey(replaceAt(made, at, wrong))).toEqual({ ok: false, group: number });
      },
    ),
    { numRuns: 1000 },
  );
});

it('names the group in which two neighbours changed places', () => {
  fc.assert(
    fc.property(key, group, fc.nat(7), (made, number, offset) => {
      const at = placeIn(made, number, offset);
      const [first = '', second = ''] = made.slice(at, at + 2);
      fc.pre(second !== '' && second !== '-' && first !== second);
      const swapped = made.slice(0, at) + second + first + made.slice(at + 2);
      expect(checkLicenseKey(swapped)).toEqual({ ok: false, group: number });
    }),
    { numRuns: 1000 },
  );
});

it('names the first of two groups in which something is wrong', () => {
  fc.assert(
    fc.property(key, fc.nat(6), fc.nat(7), (made, first, second) => {
      const wrong = [placeIn(made, 2, first), placeIn(made, 3, second)].reduce(
        (text, at) => replaceAt(text, at, text[at] === 'Z' ? 'Y' : 'Z'),
        made,
      );
      expect(checkLicenseKey(wrong)).toEqual({ ok: false, group: 2 });
    }),
  );
});

/** Text near a key: its characters, their look-alikes, every kind of dash and space, and traps. */
const nearKey = fc
  .tuple(
    key,
    fc.array(
      fc.tuple(
        fc.nat(40),
        fc.constantFrom(
          ...[...'oOiIlLuU0-–—‑−﹘﹣－ \t\u00A0\u3000\u2028ＡｚＺ０９'],
          ...[...'ıſßİﬁK\u200B\u202E\u0301\uFE0F\uD800😀_./'],
          '',
        ),
      ),
      { maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([made, edits, lower]) => {
    const text = lower ? made.toLowerCase() : made;
    return edits.reduce((edited, [at, by]) => replaceAt(edited, at % edited.length, by), text);
  });

it('reads whatever people type exactly as the server does', () => {
  const text = fc.oneof(nearKey, nearKey, fc.string({ unit: 'binary', maxLength: 60 }));
  fc.assert(
    fc.property(text, (typed) => {
      expect(normaliseLicenseKey(typed)).toBe(canonicalLicenseKey(typed));
      expect(checkLicenseKey(typed)).toEqual(serverCheck(typed));
    }),
    { numRuns: 5000 },
  );
});

it.each(['ı', 'ſ'])(
  'takes no other letter for an ASCII one because their upper case is the same: %s',
  (letter) => {
    const made = makeLicenseKey('STAR', () => new Uint8Array(20));
    expect(normaliseLicenseKey(replaceAt(made, 8, letter))).toBeUndefined();
  },
);

it('gives no advice on a key that the seller chose', () => {
  expect(checkLicenseKey('my-own-key')).toBeUndefined();
});
