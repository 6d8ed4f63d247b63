import type { FastifyInstance } from 'fastify';
import { parseStrictJson } from '../lib/strict-json.ts';
import { invalidBody } from './http.errors.ts';

const json = /^application\/(?:[\w.+-]+\+)?json\b/i;

/**
 * Reads bodies as the wire contract wants it: an empty one is `{}` whatever its type says, any
 * other must be JSON in UTF-8 without duplicate members. Nothing is coerced or stripped.
 */
export function registerBodyParser(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, {});
    if (!json.test(request.headers['content-type'] ?? '')) {
      return done(
        invalidBody(`${blame(request.url)}Send JSON with Content-Type: application/json.`),
      );
    }
    const parsed = parseStrictJson(bytes);
    if (parsed.ok) return done(null, parsed.value);
    done(invalidBody(`${blame(request.url)}${capital(parsed.problem)}.`));
  });
}

/** The contract's beginning of the sentence on routes whose body is metadata. */
function blame(url: string): string {
  return url.includes('/validate_license') ? 'Parameter :metadata is invalid. ' : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, '');
}
