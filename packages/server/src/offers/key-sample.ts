import { sha256 } from '../lib/hash.ts';
import { makeLicenseKey } from '../memberships/license-key.ts';

const sample = Buffer.from(sha256('a license key to look at'), 'hex');

/**
 * What license keys with this prefix look like: the same one each time, so that only what is typed
 * changes on the page. No buyer's key, as those are of random bits.
 */
export function makeKeySample(prefix: string): string {
  return makeLicenseKey(prefix, (count) => sample.subarray(0, count));
}
