import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { AppError } from '../lib/app-error.ts';
import { parseStrictJson } from '../lib/strict-json.ts';
import { invalidBody, invalidParameter } from './http.errors.ts';

const json = /^application\/(?:[\w.+-]+\+)?json\b/i;

/**
 * Spells the Content-Type of a request to our own API in the one way that Fastify recognises without
 * taking it apart, and takes away what is not JSON: Fastify refuses what is no media type before it
 * looks whether there is a body.
 */
export function normaliseContentType(headers: IncomingHttpHeaders): void {
  const type = headers['content-type'];
  if (type === undefined || type === 'application/json') return;
  headers['content-type'] = json.test(type) ? 'application/json' : undefined;
}

/**
 * Reads bodies as the wire contract wants it: an empty one is `{}` whatever its type says, any
 * other must be JSON in UTF-8 without duplicate members. Nothing is coerced or stripped.
 */
export function registerBodyParser(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, {});
    const parsed = parseStrictJson(body as Buffer);
    if (parsed.ok) return done(null, parsed.value);
    done(refuseBody(request.url, `${capital(parsed.problem)}.`));
  });
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, {});
    done(refuseBody(request.url, 'Send JSON with Content-Type: application/json.'));
  });
}

/** The refusal of a body as a whole: where it is metadata, with the contract's beginning. */
export function refuseBody(url: string, expected: string): AppError {
  return url.includes('/validate_license')
    ? invalidParameter('metadata', expected)
    : invalidBody(expected);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, '');
}
