import { expect, it } from 'vitest';
import { parseMailSettings } from './mail-settings.ts';

function parse(smtpUrl?: string, mailFrom?: string) {
  const problems: string[] = [];
  const values: Record<string, string | undefined> = {
    LATCHKEY_SMTP_URL: smtpUrl,
    LATCHKEY_MAIL_FROM: mailFrom,
  };
  return { settings: parseMailSettings((name) => values[name], problems), problems };
}

it('without a mail server nothing needs to be set', () => {
  expect(parse()).toEqual({
    settings: {
      smtpUrl: undefined,
      mailFrom: 'latchkey@localhost',
      mailsByCompanyPerDay: undefined,
    },
    problems: [],
  });
});

it.each(['smtp://mail.example.com', 'smtps://me:p%40ss@mail.example.com:465', 'smtp://[::1]:25'])(
  '%s is a mail server',
  (url) => {
    expect(parse(url, 'Acme <mail@example.com>')).toEqual({
      settings: { smtpUrl: url, mailFrom: 'Acme <mail@example.com>' },
      problems: [],
    });
  },
);

it.each(['mail.example.com', 'https://mail.example.com', 'smtp://', 'smtp://me:50%@mail.example'])(
  '%s is refused, without saying the password',
  (url) => {
    const { problems } = parse(url, 'mail@example.com');
    expect(problems).toEqual([expect.stringContaining('LATCHKEY_SMTP_URL must be')]);
    expect(problems.join()).not.toContain('50%');
  },
);

it('a mail server needs to know whom mails come from, and one address', () => {
  expect(parse('smtp://mail.example.com').problems.join()).toContain(
    'LATCHKEY_MAIL_FROM must name',
  );
  for (const bad of ['Acme', 'a@b, c@d', 'A <a@b>\r\nBcc: c@d']) {
    expect(parse(undefined, bad).problems.join(), bad).toContain('LATCHKEY_MAIL_FROM must be');
  }
});

it.each([
  ['closed', undefined, undefined, 0],
  ['open', undefined, 200, 0],
  ['open', '5000', 5000, 0],
  ['closed', '50', 50, 0],
  ['open', '0', 0, 1],
  ['open', '1.5', 1.5, 1],
])('with sign-up %s and a limit of %s mails, %s leave a day', (signUp, given, most, wrong) => {
  const problems: string[] = [];
  const values: Record<string, string | undefined> = {
    LATCHKEY_SIGN_UP: signUp,
    LATCHKEY_RATE_LIMIT_MAILS_BY_COMPANY_PER_DAY: given,
  };
  expect(parseMailSettings((name) => values[name], problems).mailsByCompanyPerDay).toBe(most);
  expect(problems).toHaveLength(wrong);
});
