/** A value that is there now, or a promise of it: what answers at once on one database and later on another. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * `fn` of the value, at once when it is there already (no microtask in between), else once the
 * promise is kept. What `fn` throws is thrown to the caller in the first case and rejects the
 * answer in the second, so a caller that has to catch must look at both.
 */
export function andThen<T, U>(
  value: MaybePromise<T>,
  fn: (value: T) => MaybePromise<U>,
): MaybePromise<U> {
  return value instanceof Promise ? value.then(fn) : fn(value);
}
