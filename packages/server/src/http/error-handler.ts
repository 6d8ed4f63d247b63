import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../lib/app-error.ts';
import { printable } from '../lib/printable.ts';
import { refuseBody } from './body-parser.ts';
import {
  bodyTooLarge,
  internalError,
  invalidBody,
  invalidParameter,
  routeNotFound,
} from './http.errors.ts';
import { errorDocsUrl } from './openapi.ts';
import { sendJson } from './send-json.ts';

/** The largest request body, bytes. */
export const bodyLimitBytes = 64 * 1024;

/** Where errors are told; http/ knows no logger. */
export interface ErrorLog {
  error(what: object, words: string): void;
  warn(what: object, words: string): void;
}

/** What answers an unknown path instead of the error body; undefined leaves it to that. */
export type AnswerUnknownPath = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply> | undefined;

/** Renders every error as the wire contract's error body; the log keeps what is not for sending. */
export function registerErrorHandler(
  app: FastifyInstance,
  publicUrl: string,
  log: ErrorLog,
  answerUnknownPath: AnswerUnknownPath = () => undefined,
): void {
  app.setErrorHandler((error, request, reply) => {
    const known = toAppError(error, request.url);
    if (known.status >= 500 && known.status !== 503) {
      log.error({ reqId: request.id, err: describe(error) }, 'request failed');
    } else if (known.detail) {
      const { code, detail } = known;
      log.warn({ reqId: request.id, code, detail }, 'request refused');
    }
    sendError(reply, known, publicUrl);
  });
  app.setNotFoundHandler((request, reply) => {
    const answer = answerUnknownPath(request, reply);
    if (answer === undefined) sendError(reply, routeNotFound(pathOf(request)), publicUrl);
    return answer;
  });
}

/** Sends one error in the contract's shape. */
export function sendError(reply: FastifyReply, error: AppError, publicUrl: string): void {
  const { retryAfterSeconds: wait } = error;
  const extra = wait === undefined ? [] : ['retry-after', String(wait)];
  sendJson(reply, error.status, JSON.stringify(errorBody(error, publicUrl)), extra);
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
      docs: errorDocsUrl(publicUrl, type),
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

/** Any error as one that may be shown; `url` tells whose body was wrong. */
export function toAppError(error: unknown, url: string): AppError {
  if (error instanceof AppError) return error;
  const { code, statusCode, validation } = error as FrameworkError;
  if (validation) return describeValidation(error as FrameworkError, url);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge(bodyLimitBytes);
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') {
    return refuseBody(url, 'The body is not as long as Content-Length says.');
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return invalidBody('The request cannot be read.');
  }
  return internalError();
}

function describeValidation(error: FrameworkError, url: string): AppError {
  const [first] = error.validation ?? [];
  const { missingProperty: missing, additionalProperty: unknown } = first?.params ?? {};
  const path = first?.instancePath.split('/').filter(Boolean) ?? [];
  const name = typeof missing === 'string' ? [...path, missing].join('.') : path.join('.');
  if (typeof unknown === 'string') {
    return invalidParameter([...path, printable(unknown)].join('.'), 'There is no such parameter.');
  }
  if (name === '') return refuseBody(url, 'The request body must be a JSON object.');
  return invalidParameter(
    name,
    `It ${missing ? 'is required' : inWords(first?.message ?? 'is not usable', first?.params)}.`,
  );
}

const wordings: readonly (readonly [RegExp, string])[] = [
  [/^must be object$/, 'must be an object'],
  [/^must be integer$/, 'must be a whole number'],
  [/^must be number$/, 'must be a number'],
  [/^must be string$/, 'must be a text'],
  [/^must be array$/, 'must be a list'],
  [/^must be boolean$/, 'must be true or false'],
  [/^must match pattern .*$/s, 'is not of the right form'],
  [/^must be <= /, 'must be at most '],
  [/^must be >= /, 'must be at least '],
  [/^must NOT have fewer than 1 items$/, 'must not be empty'],
  [/^must NOT /, 'must not '],
];

/** More allowed values than these make no sentence. */
const mostNamed = 10;

/** The schema validator's phrases as people say them. */
function inWords(phrase: string, { allowedValues }: Record<string, unknown> = {}): string {
  if (Array.isArray(allowedValues)) {
    return allowedValues.length > mostNamed
      ? 'must be one of those in the reference'
      : `must be one of ${allowedValues.join(', ')}`;
  }
  return wordings.reduce((text, [pattern, words]) => text.replace(pattern, words), phrase);
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
