import type { Database } from '../db/database.ts';
import { unavailable } from '../lib/app-error.ts';
import { codeTries } from './buyer-auth.ts';
import { emailChangeCodesOf, tryCode } from './code.repository.ts';
import { type CodeHasher, readCode } from './mailed-code.ts';

const attempts = 100;

/** What a buyer typed: the code from the present mailbox, and that from the new one. */
export interface EmailChangeCodes {
  readonly present: string;
  readonly new: string;
}

/**
 * Uses up the codes of a change of address, if both fit: then the buyer has shown to own both.
 * A wrong try leaves them as they are, until there were too many. Of several right tries one is.
 */
export async function takeEmailChangeCodes(
  { database, hashCode }: { database: Database; hashCode: CodeHasher },
  buyerId: string,
  newEmailNormal: string,
  typed: EmailChangeCodes,
): Promise<boolean> {
  const codes = { present: readCode(typed.present), new: readCode(typed.new) };
  if (codes.present === undefined || codes.new === undefined) return false;
  const hash = hashCode(newEmailNormal, codes.present, codes.new);
  const identifier = emailChangeCodesOf(buyerId);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outcome = await database.transaction((tx) => tryCode(tx, identifier, hash, codeTries));
    if (outcome !== 'overtaken') return outcome === 'right';
  }
  throw unavailable('codes were tried by others under every attempt');
}
