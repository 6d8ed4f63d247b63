export interface MailSettings {
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** How many mails of one company leave on a UTC day; undefined is no limit. */
  readonly mailsByCompanyPerDay: number | undefined;
}

/** Where anyone may start a company, anyone can mail anybody. */
const perDayWithOpenSignUp = 200;

/** Stands in files only: no mail server takes it. */
const placeholderFrom = 'latchkey@localhost';

/** One address, in angle brackets after a name or alone. Enough to see a slip; servers judge the rest. */
const address = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** Reads where mail goes and whom it comes from; adds a sentence to `problems` for what cannot be used. */
export function parseMailSettings(
  read: (name: string) => string | undefined,
  problems: string[],
): MailSettings {
  const smtpUrl = read('LATCHKEY_SMTP_URL');
  const mailFrom = read('LATCHKEY_MAIL_FROM');
  const asked = smtpUrl === undefined ? undefined : URL.parse(smtpUrl);
  if (asked !== undefined && !isUsable(asked)) {
    problems.push(
      'LATCHKEY_SMTP_URL must be smtp://user:password@host:port, or smtps:// for TLS from the start.',
    );
  }
  if (smtpUrl !== undefined && mailFrom === undefined) {
    problems.push(
      'LATCHKEY_MAIL_FROM must name the address that mails come from, as LATCHKEY_SMTP_URL is set.',
    );
  }
  if (mailFrom !== undefined && !address.test(mailFrom)) {
    problems.push('LATCHKEY_MAIL_FROM must be an e-mail address, such as Acme <mail@example.com>.');
  }
  const mailsByCompanyPerDay = parseLimit(read, problems);
  return { smtpUrl, mailFrom: mailFrom ?? placeholderFrom, mailsByCompanyPerDay };
}

function parseLimit(
  read: (name: string) => string | undefined,
  problems: string[],
): number | undefined {
  const name = 'LATCHKEY_RATE_LIMIT_MAILS_BY_COMPANY_PER_DAY';
  const given = read(name);
  if (given === undefined) {
    return read('LATCHKEY_SIGN_UP') === 'open' ? perDayWithOpenSignUp : undefined;
  }
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 1) {
    problems.push(`${name} must be a whole number of 1 or more.`);
  }
  return value;
}

function isUsable(url: URL | null): boolean {
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol)) return false;
  try {
    decodeURIComponent(`${url.username}${url.password}`);
    return true;
  } catch {
    return false;
  }
}
