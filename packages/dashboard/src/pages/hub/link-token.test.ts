import { expect, it } from 'vitest';
import { readLinkToken } from './link-token.ts';

it('a link gives its token, anything else gives none', () => {
  expect(readLinkToken('#token=aB-c_9.dE')).toBe('aB-c_9.dE');
  expect(readLinkToken('token=aB-c_9')).toBe('aB-c_9');
  for (const hash of ['', '#', '#token=', '#main', '#token=a b']) {
    expect(readLinkToken(hash)).toBeUndefined();
  }
});
