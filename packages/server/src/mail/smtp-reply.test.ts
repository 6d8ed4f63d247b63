import { expect, it } from 'vitest';
import { judgeSmtpError } from './smtp-reply.ts';

const answered = (command: string, responseCode: number, response: string, code = 'EENVELOPE') =>
  judgeSmtpError(Object.assign(new Error(response), { code, command, responseCode, response }));

it.each([
  ['RCPT TO', 550, '550 5.1.1 <who@example.com>: no such user', 'refused', '550 5.1.1'],
  ['RCPT TO', 550, '550 who@example.com is unknown', 'refused', '550'],
  ['DATA', 554, '554-5.7.1 spam\n554 5.7.1 spam', 'refused', '554 5.7.1'],
  ['RCPT TO', 451, '451 4.7.1 greylisted', 'put_off', '451 4.7.1'],
  ['DATA', 452, '452 4.2.2who@example.com', 'put_off', '452'],
  ['DATA', 503, '503 bad sequence', 'put_off', '503'],
  ['RCPT TO', 421, '421 4.3.2 going down', 'outage', 'server_busy'],
  ['MAIL FROM', 550, '550 5.7.1 not your address', 'outage', 'sender_refused'],
  ['MAIL FROM', 451, '451 later', 'outage', 'server_busy'],
])('%s answered by %i: %s', (command, code, response, kind, problem) => {
  const delivery = answered(command, code, response);
  expect(delivery).toMatchObject({ kind, problem });
  expect(JSON.stringify(delivery)).not.toContain('example.com');
});

it.each([
  ['EAUTH', 'sign_in_refused'],
  ['ETLS', 'no_encryption'],
  ['ETIMEDOUT', 'server_unreachable'],
  ['EDNS', 'server_unreachable'],
  ['ECONNECTION', 'server_unreachable'],
  ['EABORT', 'server_unreachable'],
])('%s keeps every mail waiting', (code, problem) => {
  const error = Object.assign(new Error('secret@example.com'), { code });
  expect(judgeSmtpError(error)).toEqual({ kind: 'outage', problem, detail: code });
});

it('the code of the system is what the log gets', () => {
  const error = Object.assign(new Error(), { code: 'ESOCKET', originalCode: 'ECONNREFUSED' });
  expect(judgeSmtpError(error)).toMatchObject({ detail: 'ECONNREFUSED' });
});

it('an address that no server can be told is refused, and what fails in here is put off', () => {
  const unusable = { code: 'EENVELOPE', command: 'API' };
  expect(judgeSmtpError(Object.assign(new Error(), unusable))).toEqual({
    kind: 'refused',
    problem: 'unusable_address',
  });
  expect(judgeSmtpError(new TypeError('x'))).toEqual({ kind: 'put_off', problem: 'not_written' });
});
