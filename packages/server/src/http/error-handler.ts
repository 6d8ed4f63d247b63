import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../lib/app-error.ts';
import {
  bodyTooLarge,
  internalError,
  invalidBody,
  invalidParameter,
  routeNotFound,
} from './http.errors.ts';

/** The largest request body, bytes. */
export const bodyLimitBytes = 64 * 1024;

/** Renders every error as the wire contract's error body; the log keeps what is not for sending. */
export function registerErrorHandler(app: FastifyInstance, publicUrl: string): void {
  app.setErrorHandler((error, request, reply) => {
    const known = toAppError(error);
    if (known.status >= 500 && known.status !== 503) {
      request.log.error({ err: describe(error) }, 'request failed');
    } else if (known.detail) {
      request.log.warn({ code: known.code, detail: known.detail }, 'request refused');
    }
    sendError(reply, known, publicUrl);
  });
  app.setNotFoundHandler((request, reply) => {
    sendError(reply, routeNotFound(pathOf(request)), publicUrl);
  });
}

/** Sends one error in the contract's shape. */
export function sendError(reply: FastifyReply, error: AppError, publicUrl: string): void {
  if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds);
  reply
    .code(error.status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify(errorBody(error, publicUrl)));
}

/** The contract's error body: `status` and `code` are the same integer, both are read in the wild. */
export function errorBody(error: AppError, publicUrl: string) {
  const type = error.code.toLowerCase();
  const body = {
    error: {
      status: error.status,
      code: error.status,
      type,
      message: error.message,
      docs: `${publicUrl}/docs#errors-${type}`,
    },
  };
  return error.status === 429 ? { ...body, message: error.message } : body;
}

interface FrameworkError {
  code?: string;
  statusCode?: number;
  validation?: { instancePath: string; message?: string; params?: Record<string, unknown> }[];
  validationContext?: string;
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, statusCode, validation } = error as FrameworkError;
  if (validation) return describeValidation(error as FrameworkError);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge(bodyLimitBytes);
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') {
    return invalidBody('The body is not as long as Content-Length says.');
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return invalidBody('The request cannot be read.');
  }
  return internalError();
}

function describeValidation(error: FrameworkError): AppError {
  const [first] = error.validation ?? [];
  const missing = first?.params?.missingProperty;
  const path = first?.instancePath.split('/').filter(Boolean) ?? [];
  const name = typeof missing === 'string' ? [...path, missing].join('.') : path.join('.');
  if (name === '') return invalidBody('The request body must be a JSON object.');
  return invalidParameter(
    name,
    `It ${missing ? 'is required' : (first?.message ?? 'is not usable')}.`,
  );
}

/** An error for the log: its kind and place, without values that a query or a body may have held. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const stack = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code, errcode, stack: stack?.slice(0, 12).join('\n') };
}

function pathOf(request: FastifyRequest): string {
  return request.originalUrl.split('?', 1)[0] ?? '';
}
