import { AppError, errorKind } from '../lib/app-error.ts';

export const mailNotFound = errorKind(
  'MAIL_NOT_FOUND',
  404,
  'No mail of this company has this id, or it is one that only its addressee may read.',
  () => 'There is no such mail.',
);

export const mailTextNotFound = errorKind(
  'MAIL_TEXT_NOT_FOUND',
  404,
  'There are no mails of this kind whose text can be changed.',
  () => 'There is no such mail text.',
);

export const tooManyTestMails = errorKind(
  'TOO_MANY_TEST_MAILS',
  429,
  'Ten test mails went to the person who is signed in within the last hour.',
  () => 'Ten test mails have gone out to you within an hour. The preview shows the same meanwhile.',
);

/** The refusal of a test mail, with the seconds after which the next one may go. */
export function tooManyTestMailsFor(retryAfterSeconds: number): AppError {
  const { code, status, message } = tooManyTestMails();
  return new AppError(code, status, message, { retryAfterSeconds });
}
