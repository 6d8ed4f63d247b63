import * as accountErrors from './accounts/account.errors.ts';
import * as apiKeyErrors from './api-keys/api-key.errors.ts';
import * as buyerErrors from './buyers/buyer.errors.ts';
import * as httpErrors from './http/http.errors.ts';
import * as linkErrors from './hub/link.errors.ts';
import * as purchaseErrors from './hub/purchase.errors.ts';
import { type ErrorKind, unavailable } from './lib/app-error.ts';
import * as mailErrors from './mail/mail.errors.ts';
import * as membershipErrors from './memberships/membership.errors.ts';
import * as planErrors from './plans/plan.errors.ts';
import * as privacyErrors from './privacy/privacy.errors.ts';
import * as productErrors from './products/product.errors.ts';

/** Every error that the API answers with, once each, in order of status and code. */
export function listErrors(): ErrorKind<never[]>[] {
  const exported = [
    ...Object.values(httpErrors),
    ...Object.values(accountErrors),
    ...Object.values(apiKeyErrors),
    ...Object.values(buyerErrors),
    ...Object.values(productErrors),
    ...Object.values(planErrors),
    ...Object.values(membershipErrors),
    ...Object.values(purchaseErrors),
    ...Object.values(linkErrors),
    ...Object.values(mailErrors),
    ...Object.values(privacyErrors),
    unavailable,
  ] as unknown[];
  const kinds = exported.filter(
    (value) => typeof value === 'function' && 'code' in value,
  ) as ErrorKind<never[]>[];
  const once = new Map(kinds.map((kind) => [kind.code, kind]));
  return [...once.values()].sort((a, b) => a.status - b.status || a.code.localeCompare(b.code));
}

/** The head of the reference, in Markdown: how to call, and one heading for every type of error. */
export function describeApi(): string {
  const errors = listErrors().flatMap(({ code, status, meaning }) => {
    const type = code.toLowerCase();
    // The heading is the type in words: renderers make an anchor of it, and not all of underscores.
    const heading = type.charAt(0).toUpperCase() + type.slice(1).replaceAll('_', ' ');
    return [`### ${heading}`, '', `${status} \`${type}\` · ${meaning}`, ''];
  });
  return [
    'License keys for software that people sell. JSON in and out, times in Unix seconds. Send an',
    'API key as `Authorization: Bearer lk_…`; each operation names the scope that it needs. Every',
    'route also answers under `/v2`. Each answer carries its request id in `X-Request-Id`.',
    '',
    '## Errors',
    '',
    'The body is `{"error": {"status", "code", "type", "message", "docs"}}`. `type` is stable;',
    '`message` is for people; `docs` leads to the entry below.',
    '',
    ...errors,
  ].join('\n');
}
