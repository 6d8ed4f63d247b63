import { apiTexts } from '../texts/index.ts';
import { ApiError } from './api-error.ts';

/**
 * `fetch` that answers only what succeeded.
 * @throws ApiError for every refusal, and when the server cannot be reached.
 */
export async function fetchOrThrow(request: Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ApiError(0, 'offline', apiTexts.offline);
  }
  if (response.ok) return response;
  throw await toApiError(response);
}

interface ErrorBody {
  error?: { type?: unknown; message?: unknown };
  code?: unknown;
  message?: unknown;
}

/** Reads the wire's error body, and the flat one of the sign-in routes. */
async function toApiError(response: Response): Promise<ApiError> {
  const { status } = response;
  const body = (await response.json().catch(() => null)) as ErrorBody | null;
  const type = body?.error?.type ?? body?.code;
  const message = body?.error?.message ?? body?.message;
  return new ApiError(
    status,
    typeof type === 'string' ? type.toLowerCase() : 'unknown',
    typeof message === 'string' && message !== '' ? message : apiTexts.failed(status),
    readRetryAt(response.headers.get('retry-after')),
  );
}

/** `Retry-After` in seconds, as an instant of this machine; dates are not what this server sends. */
function readRetryAt(header: string | null): number | undefined {
  if (header === null || !/^\d{1,9}$/.test(header)) return undefined;
  return Math.ceil(Date.now() / 1000) + Number(header);
}
