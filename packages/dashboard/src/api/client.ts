import createClient from 'openapi-fetch';
import type { paths } from '../generated/api.ts';
import { isApiError } from './api-error.ts';
import { fetchOrThrow } from './fetch.ts';

/** Sellers and buyers have sessions of their own: the path of a call says whose it needs. */
export type Side = 'seller' | 'buyer';

let whenSignedOut: (side: Side) => void = () => {};

/** Says what happens when a call finds that nobody is signed in any more. */
export function onSignedOut(handler: (side: Side) => void): void {
  whenSignedOut = handler;
}

/** Every route of the server, typed by its document; refusals are thrown as ApiError. */
export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  async fetch(request) {
    try {
      return await fetchOrThrow(request);
    } catch (error) {
      if (isApiError(error, 'unauthenticated')) whenSignedOut(sideOf(request));
      throw error;
    }
  },
});

const sideOf = ({ url }: Request): Side =>
  new URL(url).pathname.startsWith('/api/hub/') ? 'buyer' : 'seller';

/**
 * The answer's data: `await read(api.GET('/api/dashboard/session'))`.
 * @throws ApiError when the server refused or cannot be reached.
 */
export async function read<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
