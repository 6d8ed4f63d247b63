import { expect, test } from 'vitest';
import { canonicalLicenseKey, checkCustomKey, makeLicenseKey } from './license-key.ts';
import { checkMetadata, decideValidation } from './license-metadata.ts';

/** Texts that look alike or that some normalisation would make the same. */
const variants: Record<string, (text: string) => string> = {
  asItIs: (text) => text,
  decomposed: (text) => text.normalize('NFD'),
  compatible: (text) => text.normalize('NFKC'),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  fullWidth: (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  zeroWidthSpace: (text) => `${text.slice(0, 3)}\u200b${text.slice(3)}`,
  zeroWidthJoiner: (text) => `${text.slice(0, 3)}\u200d${text.slice(3)}`,
  softHyphen: (text) => `${text.slice(0, 3)}\u00ad${text.slice(3)}`,
  rightToLeftMark: (text) => `\u200f${text}`,
  rightToLeftOverride: (text) => `\u202e${text}\u202c`,
  variationSelector: (text) => `${text}\ufe0f`,
  noBreakSpace: (text) => `${text}\u00a0`,
  trailingSpace: (text) => `${text} `,
  shorter: (text) => text.slice(0, -1),
  cyrillic: (text) => text.replaceAll('A', 'А').replaceAll('e', 'е'),
};
const spellings = (text: string) => Object.values(variants).map((vary) => vary(text));

test('S18: a machine id that one spelling bound is matched by that spelling alone', () => {
  const check = (HWID: string) => {
    const checked = checkMetadata({ HWID }, { kind: 'validate', bindingMembers: ['HWID'] });
    if (!checked.ok) throw new Error(checked.problem);
    return checked;
  };
  let pairs = 0;
  for (const bound of spellings('Café-A1b2-ﬁ-Ω')) {
    for (const sent of spellings('Café-A1b2-ﬁ-Ω')) {
      for (const bindingMembers of ['all', ['HWID']] as const) {
        const { kind } = decideValidation({
          stored: check(bound).canonical,
          sent: check(sent),
          bindingMembers,
          emptyOnBound: 'refuse',
          emptyOnUnbound: 'allow',
        });
        expect(kind).toBe(bound === sent ? 'match' : 'mismatch');
        pairs++;
      }
    }
  }
  expect(pairs).toBe(2 * Object.keys(variants).length ** 2);
});

test('S18: names of members are compared as strictly as values', () => {
  for (const one of spellings('Größe-ID')) {
    for (const other of spellings('Größe-ID')) {
      const { kind } = decideValidation({
        stored: JSON.stringify({ [one]: 'x' }),
        sent: { metadata: { [other]: 'x' }, canonical: JSON.stringify({ [other]: 'x' }) },
        bindingMembers: 'all',
        emptyOnBound: 'refuse',
        emptyOnUnbound: 'allow',
      });
      expect(kind).toBe(one === other ? 'match' : 'mismatch');
    }
  }
});

test('S18: of a key that we made, case, width and white space are forgiven and nothing else', () => {
  const key = makeLicenseKey('APP');
  const forgiven = ['asItIs', 'decomposed', 'compatible', 'lower', 'upper', 'fullWidth'];
  for (const [name, vary] of Object.entries(variants)) {
    if (vary(key) === key) continue;
    const same = [...forgiven, 'noBreakSpace', 'trailingSpace'].includes(name);
    // One character less moves the groups; whatever it reads as, it is another key.
    if (same) expect(canonicalLicenseKey(vary(key)), name).toBe(key);
    else expect(canonicalLicenseKey(vary(key)), name).not.toBe(key);
  }
});

test('S18: zero-width and direction marks, digits of other scripts make it no key of ours', () => {
  const key = makeLicenseKey('APP', (count) => new Uint8Array(count));
  for (const mark of [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2066',
  ]) {
    expect(canonicalLicenseKey(mark + key)).toBeUndefined();
    expect(canonicalLicenseKey(key + mark)).toBeUndefined();
  }
  for (const zero of ['\u0660', '\u0966', '𝟎', '⓪', '₀']) {
    expect(canonicalLicenseKey(key.replace('0', zero))).toBeUndefined();
  }
});

test('S18: a custom key is kept code point by code point, only trimmed', () => {
  const kept = spellings('Café-A1').map((text) => {
    const checked = checkCustomKey(text);
    return checked.ok ? checked.key : checked.problem;
  });
  expect(kept).toEqual(spellings('Café-A1').map((text) => text.trim()));
});
