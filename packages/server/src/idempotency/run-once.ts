import type { Database, Transaction } from '../db/database.ts';
import { unavailable } from '../lib/app-error.ts';
import type { Clock } from '../lib/clock.ts';
import {
  deleteIdempotencyKey,
  findIdempotencyKey,
  insertIdempotencyKeyIfNew,
} from './idempotency.repository.ts';

/** How long an answer is kept under its key, milliseconds. */
export const keptForMs = 24 * 3_600_000;

export interface OnceRequest {
  readonly companyId: string;
  /** Who asks: callers do not meet in each other's keys. */
  readonly callerId: string;
  /** The `Idempotency-Key` header; undefined runs the work as it is. */
  readonly key: string | undefined;
  /** Tells the same request from another one with the same key. */
  readonly requestHash: string;
}

export type OnceOutcome<T> =
  | { kind: 'fresh'; value: T }
  | { kind: 'replayed'; answer: string }
  | { kind: 'reused' };

/** Undoes the work of the slower of two simultaneous requests with one key. */
class Overtaken extends Error {}

/**
 * Runs `work` at most once a caller, key and day, and gives every repetition the first answer. The answer
 * is stored in the transaction of the work. `toAnswer` may answer undefined for outcomes that
 * changed nothing: those are not remembered.
 */
export async function runOnce<T>(
  { database, clock }: { database: Database; clock: Clock },
  request: OnceRequest,
  work: (tx: Transaction) => Promise<T>,
  toAnswer: (value: T) => string | undefined,
): Promise<OnceOutcome<T>> {
  const { companyId, requestHash } = request;
  if (request.key === undefined) {
    return { kind: 'fresh', value: await database.transaction(work) };
  }
  const key = `${request.callerId} ${request.key}`;
  const attempt = (): Promise<OnceOutcome<T>> =>
    database.transaction(async (tx) => {
      const now = clock.now();
      const before = await findIdempotencyKey(tx, companyId, key);
      if (before && before.created_at > now - keptForMs) {
        if (before.request_hash !== requestHash) return { kind: 'reused' };
        return { kind: 'replayed', answer: before.answer };
      }
      if (before) await deleteIdempotencyKey(tx, before);
      const value = await work(tx);
      const answer = toAnswer(value);
      if (answer === undefined) {
        // What refused the work may be the work of the same request, committed in the meantime.
        if (await findIdempotencyKey(tx, companyId, key)) throw new Overtaken();
        return { kind: 'fresh', value };
      }
      const row = { company_id: companyId, idempotency_key: key, request_hash: requestHash };
      if (!(await insertIdempotencyKeyIfNew(tx, { ...row, answer, created_at: now }))) {
        throw new Overtaken();
      }
      return { kind: 'fresh', value };
    });
  for (let count = 0; count < 5; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  throw unavailable('an idempotency key was taken and freed under every attempt');
}
