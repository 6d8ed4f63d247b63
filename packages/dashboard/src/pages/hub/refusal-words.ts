import { isApiError } from '../../api/api-error.ts';
import { hubSignInTexts as texts } from '../../texts/index.ts';
import { inLocalTime } from '../../ui/local-sentence.ts';
import { formatNext } from '../../ui/time.ts';

/** What the server said of a code or an address, with the time to go on where there were too many. */
export function refusalWords(error: Error): string {
  if (isApiError(error) && error.status === 429 && error.retryAt !== undefined) {
    const next = formatNext(error.retryAt, Date.now() / 1000);
    return isApiError(error, 'too_many_codes')
      ? texts.tooManyCodes(next)
      : texts.tooManyTries(next);
  }
  return inLocalTime(error.message);
}
