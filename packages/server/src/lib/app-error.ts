/** What an error says to the outside, and what it keeps for the log. */
export interface AppErrorOptions {
  /** Seconds after which a retry makes sense; sent as `Retry-After`. */
  retryAfterSeconds?: number;
  /** For the log only, never sent. Must not hold keys, metadata or addresses. */
  detail?: string;
  cause?: unknown;
}

/**
 * The only error class that a caller of the API ever sees rendered. `code` is stable, UPPER_SNAKE
 * here and lower-case as `error.type` on the wire.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: string;
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;
  readonly detail: string | undefined;

  constructor(code: string, status: number, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = status;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.detail = options.detail;
  }
}

/** An entry of a feature's error catalogue: how the error reads and what it means. */
export interface ErrorKind<Args extends unknown[]> {
  (...args: Args): AppError;
  readonly code: string;
  readonly status: number;
  /** One sentence for the generated table of errors. */
  readonly meaning: string;
}

/** An entry as documents show it, whatever its sentence is made of. */
export type AnyErrorKind = Pick<ErrorKind<never[]>, 'code' | 'status' | 'meaning'>;

/** Declares one entry of a catalogue; call the result to make the error. */
export function errorKind<Args extends unknown[]>(
  code: string,
  status: number,
  meaning: string,
  message: (...args: Args) => string,
): ErrorKind<Args> {
  const make = (...args: Args) => new AppError(code, status, message(...args));
  return Object.assign(make, { code, status, meaning });
}

/** The database is away, busy for too long, or the process is stopping: 503 with `Retry-After`. */
export const unavailable: ErrorKind<[detail: string, cause?: unknown]> = Object.assign(
  (detail: string, cause?: unknown) =>
    new AppError(
      'UNAVAILABLE',
      503,
      'The service is not available right now. Try again in a moment.',
      { retryAfterSeconds: 1, detail, cause },
    ),
  {
    code: 'UNAVAILABLE',
    status: 503,
    meaning: 'The database is away or the server is stopping; try again.',
  },
);
