import { errorKind } from '../lib/app-error.ts';

export const unauthorized = errorKind(
  'UNAUTHORIZED',
  401,
  'No API key was sent, or one that is unknown, revoked or expired.',
  () => 'Unauthorized',
);

export const missingScope = errorKind(
  'MISSING_SCOPE',
  403,
  'The API key is right but may not do this.',
  (scope: string) => `Forbidden. This API key lacks the scope ${scope}.`,
);

export const unauthenticated = errorKind(
  'UNAUTHENTICATED',
  401,
  'Nobody is signed in, or the session has ended.',
  () => 'Sign in to go on.',
);

export const missingPermission = errorKind(
  'MISSING_PERMISSION',
  403,
  'The role of the person who is signed in does not allow this.',
  () => 'Your role in this company does not allow this. An owner or admin can change your role.',
);

export const foreignOrigin = errorKind(
  'FOREIGN_ORIGIN',
  403,
  'The request changes something and was not sent by a page of this server.',
  () => 'This was not sent from a page of this server. Open the dashboard and try again there.',
);

export const companyNotFound = errorKind(
  'COMPANY_NOT_FOUND',
  404,
  'There is no such company, or the person who is signed in does not belong to it.',
  () => 'There is no such company, or you do not belong to it.',
);

export const routeNotFound = errorKind(
  'ROUTE_NOT_FOUND',
  404,
  'There is no such path with this method.',
  (path: string) => `Route ${path} not found`,
);

export const invalidParameter = errorKind(
  'INVALID_PARAMETER',
  400,
  'A value in the path, the query or the body cannot be used.',
  (name: string, expected: string) => `Parameter :${name} is invalid. ${expected}`,
);

/** The same of a request as a whole: the sentence is all there is. */
export const invalidBody = errorKind(
  invalidParameter.code,
  invalidParameter.status,
  invalidParameter.meaning,
  (expected: string) => expected,
);

export const bodyTooLarge = errorKind(
  'BODY_TOO_LARGE',
  413,
  'The request body is over the limit.',
  (limitBytes: number) => `The request body is over ${limitBytes / 1024} KiB, which is the limit.`,
);

export const rateLimited = errorKind(
  'RATE_LIMITED',
  429,
  'Too many calls; Retry-After says when to come back.',
  () => 'You are being rate limited',
);

export const internalError = errorKind(
  'INTERNAL_ERROR',
  500,
  'Something failed on our side; the request id finds it in the log.',
  () => 'Something went wrong on our side. Quote the request id when you report it.',
);
