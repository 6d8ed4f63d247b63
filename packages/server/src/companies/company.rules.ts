import { isEmailAddress } from '../lib/email-address.ts';
import type { Problem } from '../lib/problem.ts';
import { findTextProblem } from '../lib/text-problem.ts';

/** What a company says and settles of itself. */
export interface CompanyWords {
  readonly title: string;
  /** Where buyers reach it; null where it names none. */
  readonly support_email: string | null;
  /** For how many days the addresses (IP) of events are kept; 0 for not at all. */
  readonly keep_addresses_days: number;
}

/** Events themselves are kept for so long. */
export const mostAddressesDays = 400;

/** The same without the white space around it; an empty address is none. */
export function trimCompanyWords(words: CompanyWords): CompanyWords {
  return {
    ...words,
    title: words.title.trim(),
    support_email: words.support_email?.trim() || null,
  };
}

/** Why a company cannot have these words. */
export function findCompanyProblem(words: CompanyWords): Problem | undefined {
  const { title, support_email: email, keep_addresses_days: days } = words;
  const ofTitle = findTitleProblem(title);
  if (ofTitle) return { parameter: 'title', problem: ofTitle };
  if (email !== null && !isEmailAddress(email)) {
    return { parameter: 'support_email', problem: 'It must be an e-mail address, or null.' };
  }
  if (Number.isInteger(days) && days >= 0 && days <= mostAddressesDays) return undefined;
  return {
    parameter: 'keep_addresses_days',
    problem: `It must be a whole number of days, 0 to ${mostAddressesDays}.`,
  };
}

/** The sentence to show when this cannot be a company's title. */
export function findTitleProblem(title: string): string | undefined {
  const { length } = title.trim();
  return length >= 1 && length <= 200
    ? findTextProblem('The title of a company', title.trim(), { most: 200 })
    : 'A company needs a title of 1 to 200 characters.';
}
