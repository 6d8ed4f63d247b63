import * as httpErrors from './http/http.errors.ts';
import type { ErrorKind } from './lib/app-error.ts';
import * as membershipErrors from './memberships/membership.errors.ts';

/** Every error that the API answers with, once each, in order of status and code. */
export function listErrors(): ErrorKind<never[]>[] {
  const kinds = [...Object.values(httpErrors), ...Object.values(membershipErrors)].filter(
    (value) => typeof value === 'function' && 'code' in value,
  ) as unknown as ErrorKind<never[]>[];
  const once = new Map(kinds.map((kind) => [kind.code, kind]));
  return [...once.values()].sort((a, b) => a.status - b.status || a.code.localeCompare(b.code));
}

/** The table of errors for the reference page, in Markdown. */
export function describeErrors(): string {
  const rows = listErrors().map(
    (kind) => `| ${kind.status} | \`${kind.code.toLowerCase()}\` | ${kind.meaning} |`,
  );
  return [
    'License keys for software that people sell. Every route also answers under `/v2`.',
    '',
    '## Errors',
    '',
    'The body is `{"error": {"status", "code", "type", "message", "docs"}}`; `type` is stable.',
    '',
    '| status | type | meaning |',
    '|---|---|---|',
    ...rows,
    '| 503 | `unavailable` | The database is away or the server is stopping; try again. |',
  ].join('\n');
}
