import { AppError, unavailable } from '../lib/app-error.ts';

const sqliteBusy = new Set([5, 6]);
// I/O error, cannot open, full, read-only, protocol: the file is away or cannot be written now.
const sqliteAway = new Set([8, 10, 13, 14, 15]);

// Connection failures, refused log-ins, a missing database, shutdown, too many connections, out of resources, time-outs (PostgreSQL,
// appendix A), and the driver's own network errors.
const postgresAway =
  /^(08...|53...|57P0[1-5]|57014|28...|3D000|55P03|25P03|58...|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;
const postgresAwayMessage =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|not queryable|Cannot use a pool after calling end/;
const postgresConflict = new Set(['40001', '40P01']);

interface DriverError {
  code?: string;
  errcode?: number;
  message?: string;
}

/** Another writer holds the SQLite file; worth another try. */
export function isBusy(error: unknown): boolean {
  const code = (error as DriverError).errcode;
  return code !== undefined && sqliteBusy.has(code & 0xff);
}

/** The database undid the transaction because of a concurrent one; worth another try. */
export function isConflict(error: unknown): boolean {
  return postgresConflict.has((error as DriverError).code ?? '');
}

/** A row was refused because another one has what may be there once. */
export function isTaken(error: unknown): boolean {
  const { code, errcode } = error as DriverError;
  return code === '23505' || errcode === 1555 || errcode === 2067;
}

/** Turns a driver's error for "away, full, busy" into UNAVAILABLE, and leaves every other as it is. */
export function translateDriverError(error: unknown): unknown {
  if (error instanceof AppError || typeof error !== 'object' || error === null) return error;
  const { code = '', errcode, message = '' } = error as DriverError;
  if (errcode !== undefined && code === 'ERR_SQLITE_ERROR') {
    const primary = errcode & 0xff;
    if (sqliteBusy.has(primary) || sqliteAway.has(primary)) {
      return unavailable(`sqlite ${errcode}: ${message}`, error);
    }
    return error;
  }
  if (postgresAway.test(code) || postgresAwayMessage.test(message)) {
    return unavailable(`postgres ${code}: ${message}`, error);
  }
  return error;
}
