import { normaliseEmail } from '../db/columns.ts';
import type { Queries } from '../db/database.ts';
import { isId } from '../lib/ids.ts';
import { canonicalLicenseKey } from './license-key.ts';
import { licenseKeyCandidates } from './license-key-candidates.ts';
import { licenseKeyStarts } from './license-key-start.ts';
import type { Match, SearchKind } from './membership-match.ts';
import {
  hasText,
  hasValue,
  listIdsByKey,
  listIdsByKeys,
  listIdsByRetiredKeys,
  listKeyPrefixes,
} from './membership-search.repository.ts';
import { normaliseValue } from './membership-values.rules.ts';

export interface SearchReading {
  readonly kind: SearchKind;
  readonly match: Match;
}

const nothing: SearchReading = { kind: 'none', match: { by: 'ids', ids: [] } };

/**
 * Reads the one search text of the list: the first reading that finds anything in the company
 * counts, from the most certain to the widest. `text` is trimmed and not empty. With `byKeyStart` it may
 * be the beginning of a license key: that is for who may see whole keys, as it tells of each further
 * character whether it is right, and the list is in order of the keys.
 */
export async function readSearch(
  db: Queries,
  companyId: string,
  text: string,
  { byKeyStart }: { readonly byKeyStart: boolean },
): Promise<SearchReading> {
  return (
    readId(text) ??
    (text.includes('@') ? await readEmail(db, companyId, text) : undefined) ??
    (await readKey(db, companyId, text, byKeyStart)) ??
    (await readMachine(db, companyId, text)) ??
    (byKeyStart ? await readCustomKeyStart(db, companyId, text) : undefined) ??
    (text.includes('@') ? undefined : await readEmailStart(db, companyId, text)) ??
    nothing
  );
}

function readId(text: string): SearchReading | undefined {
  if (isId('mem', text)) return { kind: 'id', match: { by: 'ids', ids: [text] } };
  return isId('user', text) ? { kind: 'id', match: { by: 'customer', id: text } } : undefined;
}

async function readEmail(db: Queries, companyId: string, text: string) {
  const email = normaliseEmail(text);
  if (await hasText(db, companyId, 'email_normal', email, 'exact')) {
    return { kind: 'email', match: { by: 'email', email } } as const;
  }
  return readEmailStart(db, companyId, text);
}

async function readEmailStart(db: Queries, companyId: string, text: string) {
  const start = normaliseEmail(text);
  return (await hasText(db, companyId, 'email_normal', start, 'start'))
    ? ({ kind: 'email', match: { by: 'email_start', start } } as const)
    : undefined;
}

async function readKey(
  db: Queries,
  companyId: string,
  text: string,
  byKeyStart: boolean,
): Promise<SearchReading | undefined> {
  const byIds = (kind: SearchKind, ids: readonly string[]): SearchReading | undefined =>
    ids.length > 0 ? { kind, match: { by: 'ids', ids } } : undefined;
  const exact = byIds('key', await listIdsByKey(db, companyId, text));
  if (exact) return exact;
  const spellings = [...new Set([text, canonicalLicenseKey(text) ?? text])];
  const retired = byIds('retired_key', await listIdsByRetiredKeys(db, companyId, spellings));
  if (retired) return retired;
  const prefixes = await listKeyPrefixes(db, companyId);
  const meant = licenseKeyCandidates(text, prefixes);
  const mistyped = byIds('key_with_typo', await listIdsByKeys(db, companyId, meant));
  if (mistyped) return mistyped;
  for (const start of byKeyStart ? licenseKeyStarts(text, prefixes) : []) {
    const found = await readKeyStart(db, companyId, start);
    if (found) return found;
  }
  return undefined;
}

async function readKeyStart(db: Queries, companyId: string, start: string) {
  return (await hasText(db, companyId, 'license_key', start, 'start'))
    ? ({ kind: 'key', match: { by: 'key_start', start } } as const)
    : undefined;
}

/** A custom key is found by its beginning as it is, case and all. */
const readCustomKeyStart = readKeyStart;

async function readMachine(db: Queries, companyId: string, text: string) {
  const value = normaliseValue(text);
  if (await hasValue(db, companyId, value, 'exact')) {
    return { kind: 'machine', match: { by: 'machine', value } } as const;
  }
  return (await hasValue(db, companyId, value, 'start'))
    ? ({ kind: 'machine', match: { by: 'machine_start', start: value } } as const)
    : undefined;
}
