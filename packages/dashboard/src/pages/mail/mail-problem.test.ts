import { expect, it } from 'vitest';
import { describeProblem } from './mail-problem.ts';

it.each([
  ['550 5.1.1', /no such mailbox.*\(550 5\.1\.1\)$/],
  ['552 5.2.2', /mailbox is full.*\(552 5\.2\.2\)$/],
  ['550 5.7.1', /unwanted.*\(550 5\.7\.1\)$/],
  ['5.1.2', /domain.*\(5\.1\.2\)$/],
  ['552', /mailbox is full.*\(552\)$/],
  ['450 4.2.2', /mailbox is full.*\(450 4\.2\.2\)$/],
])('%s reads as a sentence with its code', (problem, words) => {
  expect(describeProblem(problem)).toMatch(words);
});

it('a code that no sentence is for says whether it lasts', () => {
  expect(describeProblem('459 4.9.9')).toMatch(/later.*\(459 4\.9\.9\)$/);
  expect(describeProblem('599')).toMatch(/refused.*\(599\)$/);
});

it('what this server found by itself is a sentence of its own', () => {
  expect(describeProblem('sender_refused')).toContain('LATCHKEY_MAIL_FROM');
  for (const odd of ['', 'constructor', 'something new']) {
    expect(describeProblem(odd)).toBe(describeProblem('?'));
  }
});
