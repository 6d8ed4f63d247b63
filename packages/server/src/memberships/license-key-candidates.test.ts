import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLicenseKey, makeLicenseKey } from './license-key.ts';
import { licenseKeyCandidates } from './license-key-candidates.ts';

const others = ['STAR', 'STA', 'S', 'KEY', 'ZZ9', 'SHOP'];
const prefix = fc.stringMatching(/^[0-9A-Z]{1,12}$/);
const madeKey = fc
  .tuple(prefix, fc.uint8Array({ minLength: 20, maxLength: 20 }))
  .map(([of, bytes]) => ({ of, key: makeLicenseKey(of, () => Buffer.from(bytes)) }));
const character = fc.oneof(
  fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz- _.'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const kind = fc.constantFrom('another', 'missing', 'more', 'swapped');

function slip(key: string, what: string, at: number, added: string): string {
  const typed = Array.from(key);
  const place = at % typed.length;
  switch (what) {
    case 'another':
      return typed.toSpliced(place, 1, added).join('');
    case 'missing':
      return typed.toSpliced(place, 1).join('');
    case 'more':
      return typed.toSpliced(place, 0, added).join('');
    default:
      return typed.toSpliced(place, 2, ...typed.slice(place, place + 2).reverse()).join('');
  }
}

it('a key with one slip of any kind, anywhere, is among its candidates', () => {
  fc.assert(
    fc.property(
      madeKey,
      kind,
      fc.nat(),
      character,
      fc.boolean(),
      fc.boolean(),
      ({ of, key }, what, at, added, lower, dashless) => {
        const slipped = slip(key, what, at, added);
        const spelled = dashless ? slipped.replaceAll('-', '') : slipped;
        const typed = lower ? spelled.toLowerCase() : spelled;
        const candidates = licenseKeyCandidates(typed, [...others, of]);
        // What reads as the key itself is found as that.
        if (slip(key, what, at, added) !== key) expect(candidates).toContain(key);
      },
    ),
    { numRuns: 1000 },
  );
});

it('every candidate is a whole key whose checks are right, and there are few', () => {
  fc.assert(
    fc.property(madeKey, kind, fc.nat(), character, ({ of, key }, what, at, added) => {
      const candidates = licenseKeyCandidates(slip(key, what, at, added), [...others, of]);
      expect(candidates.length).toBeLessThan(100);
      for (const candidate of candidates) expect(checkLicenseKey(candidate)).toEqual({ ok: true });
    }),
  );
});

it('any text gives few candidates, and soon', () => {
  const prefixes = Array.from({ length: 1000 }, (_, index) => index.toString(36).toUpperCase());
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.stringMatching(/^[0-9A-Za-z -]{20,45}$/),
  );
  const startedAt = performance.now();
  fc.assert(
    fc.property(text, (typed) => {
      expect(licenseKeyCandidates(typed, prefixes).length).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
