import { randomBytes } from 'node:crypto';

const start = randomBytes(6).toString('hex');
let count = 0;

/** An id for each request, unlike any of another process; also for the answer's `X-Request-Id`. */
export function makeRequestId(): string {
  count += 1;
  return `req_${start}${count.toString(36)}`;
}
