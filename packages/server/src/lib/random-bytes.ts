import { randomFillSync } from 'node:crypto';

/** Where unpredictable bytes come from; an argument, so that tests can fix them. */
export type RandomBytes = (count: number) => Uint8Array;

const pool = new Uint8Array(4096);
let used = pool.length;

/**
 * `count` bytes of the system's CSPRNG. They are taken from a pool, since one system call for each
 * id costs more than the id; each byte is handed out once and wiped from the pool.
 */
export function randomBytes(count: number): Uint8Array {
  if (count > pool.length) return randomFillSync(new Uint8Array(count));
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.slice(used, used + count);
  pool.fill(0, used, used + count);
  used += count;
  return bytes;
}
