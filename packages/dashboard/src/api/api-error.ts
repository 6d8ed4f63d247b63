/** What the server refused, or why it could not be reached (`status` 0), in a sentence to show. */
export class ApiError extends Error {
  readonly status: number;
  /** The wire's `error.type`, such as `product_not_found`; `offline` when nothing answered. */
  readonly type: string;
  /** When to try again, Unix seconds, where the server says so. */
  readonly retryAt: number | undefined;

  constructor(status: number, type: string, message: string, retryAt?: number) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.type = type;
    this.retryAt = retryAt;
  }
}

export function isApiError(error: unknown, type?: string): error is ApiError {
  return error instanceof ApiError && (type === undefined || error.type === type);
}
