import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeLicenseKey } from './license-key.ts';
import { licenseKeyStarts } from './license-key-start.ts';

it('the beginning of a key is found in every spelling of it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 25 }), fc.boolean(), fc.boolean(), (length, lower, dashless) => {
      const key = makeLicenseKey('STAR');
      const start = key.slice(0, 1 + length);
      const spelled = dashless ? start.replaceAll('-', ' ') : start;
      const starts = licenseKeyStarts(lower ? spelled.toLowerCase() : spelled, ['STAR', 'KEY']);
      expect(starts).toHaveLength(1);
      expect(key.startsWith(starts[0] ?? 'none')).toBe(true);
      expect((starts[0] ?? '').replaceAll('-', '')).toBe(start.replaceAll('-', ''));
    }),
  );
});

it('look-alikes are read in the groups and not in the prefix', () => {
  expect(licenseKeyStarts('star-oil', ['STAR'])).toEqual(['STAR-011']);
  expect(licenseKeyStarts('oil-o', ['OIL'])).toEqual(['OIL-0']);
});

it('what begins no key of the company is none', () => {
  for (const text of ['', 'moon', 'star-u', 'star_7', '%', 'STAR-7é']) {
    expect(licenseKeyStarts(text, ['STAR'])).toEqual([]);
  }
});
