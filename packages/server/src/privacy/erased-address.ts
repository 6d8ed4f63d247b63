import { randomBase62 } from '../lib/base62.ts';

/** What stands where an address was: nobody is there, nor ever will be (RFC 2606). */
export function makeErasedAddress(): string {
  return `erased-${randomBase62(20).toLowerCase()}@erased.invalid`;
}
