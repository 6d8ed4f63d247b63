import { expect, it } from 'vitest';
import { readSetupToken } from './setup-token.ts';

it('a set-up address gives its token, whole or only its end, with what pasting adds', () => {
  expect(readSetupToken('http://localhost:4000/setup#token=aB-c_9')).toBe('aB-c_9');
  expect(readSetupToken('#token=aB-c_9')).toBe('aB-c_9');
  expect(readSetupToken('  http://localhost:4000/setup#token=aB-c_9 \n')).toBe('aB-c_9');
});

it('anything else gives none', () => {
  for (const text of ['', '#', '#token=', '#main', 'http://localhost:4000/setup']) {
    expect(readSetupToken(text)).toBeUndefined();
  }
});
