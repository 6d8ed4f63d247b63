import { randomBytes } from 'node:crypto';
import { randomBase62 } from '../../packages/server/src/lib/base62.ts';
import { makeId } from '../../packages/server/src/lib/ids.ts';
import { makeLicenseKey } from '../../packages/server/src/memberships/license-key.ts';
import type { Answer, HttpClient } from './http-client.ts';
import type { Drive, Driven, IdKind, Operation } from './isolation-operations.ts';
import type { Holding } from './isolation-world.ts';

/** One request, whole but for its API key. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Values to send instead of the caller's own, by the place and the name of what takes them. */
export interface Instead {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /**
   * Which members of the body are sent beside those that are required or in `body`: none, those
   * that name something (unless said otherwise), or all but claims.
   */
  readonly members?: 'least' | 'most';
}

/** The call that does what the operation is for, on the caller's own things. */
export function makeCall(operation: Operation, own: Holding['ids'], instead: Instead = {}): Call {
  let path = operation.path;
  for (const { name, drive } of operation.inPath) {
    const value = instead.path?.[name] ?? String(ownValue(drive, own));
    path = path.replace(`{${name}}`, encodeURIComponent(value));
  }
  const query = new URLSearchParams(instead.query ?? {});
  for (const { name, drive, required } of operation.inQuery) {
    if (required && !query.has(name)) query.set(name, String(ownValue(drive, own)));
  }
  const given = instead.body ?? {};
  const optional = (drive: Drive) =>
    instead.members !== 'least' &&
    ('names' in drive || (instead.members === 'most' && 'plain' in drive));
  const sent = operation.inBody.filter(
    ({ name, required, drive }) => required || name in given || optional(drive),
  );
  const members = sent.map(({ name, drive, isList }) => {
    const value = ownValue(drive, own);
    return [name, given[name] ?? (isList && !('plain' in drive) ? [value] : value)];
  });
  const hasBody = operation.method !== 'GET';
  return {
    method: operation.method,
    path: query.size > 0 ? `${path}?${query}` : path,
    headers: instead.header ?? {},
    body: hasBody ? Object.fromEntries(members) : undefined,
  };
}

function ownValue(drive: Drive, own: Holding['ids']): unknown {
  if ('plain' in drive) return drive.plain[0];
  return own['names' in drive ? drive.names : drive.claims][0];
}

export function send(client: HttpClient, call: Call, apiKey: string | null): Promise<Answer> {
  const { headers, body } = call;
  return client.call(call.method, call.path, { apiKey, headers, ...(body && { body }) });
}

/** A value of the same kind, shape and length that nobody has. */
export function unknownLike(kind: IdKind, value: string): string {
  switch (kind) {
    case 'product':
      return makeId('prod');
    case 'plan':
      return makeId('plan');
    case 'user':
      return makeId('user');
    case 'company':
      return makeId('biz');
    case 'api_key':
      return makeId('apik');
    case 'mail':
      return makeId('mail');
    case 'invitation':
      return makeId('inv');
    case 'erasure_request':
      return makeId('erase');
    case 'account':
    case 'session':
      return randomBase62(value.length);
    case 'search':
      return unknownLike(kindOfSearch(value), value);
    case 'email':
    case 'idempotency_key':
      return randomBytes(value.length).toString('hex').slice(0, 8) + value.slice(8);
    case 'membership':
    case 'license_key': {
      if (value.startsWith('mem_')) return makeId('mem');
      const key = makeLicenseKey(value.slice(0, 4).toUpperCase());
      const cased = value === value.toLowerCase() ? key.toLowerCase() : key;
      return value.includes('-') ? cased : cased.replaceAll('-', '');
    }
  }
}

function kindOfSearch(text: string): IdKind {
  if (text.startsWith('mem_')) return 'membership';
  return /^[A-Z]{4}-/.test(text) ? 'license_key' : 'email';
}

/** The same call twice: with a value of somebody else, and with one that nobody has. */
export interface Pair {
  readonly what: string;
  readonly theirs: Call;
  readonly nobodys: Call;
  readonly values: readonly [theirs: string, nobodys: string];
  /** Set where the answer is a good one: a list filtered by theirs, or one that tells of each item. */
  readonly filters: 'for theirs alone' | 'for ours too' | 'item by item' | undefined;
}

/** Every way to name what is theirs in a call of the operation, in path, query and body. */
export function pairsOf(operation: Operation, own: Holding['ids'], theirs: Holding): Pair[] {
  const pairs: Pair[] = [];
  const add = (
    driven: Driven,
    place: string,
    instead: (value: string) => Instead,
    filters?: Pair['filters'],
  ) => {
    if (!('names' in driven.drive)) return;
    const kind = driven.drive.names;
    for (const value of theirs.ids[kind]) {
      const nobodys = unknownLike(kind, value);
      pairs.push({
        what: `${operation.id} with their ${kind} ${value} as ${place} ${driven.name}`,
        theirs: makeCall(operation, own, instead(value)),
        nobodys: makeCall(operation, own, instead(nobodys)),
        values: [value, nobodys],
        filters,
      });
    }
  };
  for (const driven of operation.inPath) {
    add(driven, 'path', (value) => ({ path: { [driven.name]: value } }));
  }
  for (const driven of operation.inQuery) {
    const query = (value: string) => ({ query: { [driven.name]: value } });
    add(driven, 'query', query, 'for theirs alone');
    if (!driven.isList) continue;
    const mine = String(ownValue(driven.drive, own));
    add(driven, 'list', (value) => query(`${mine},${value}`), 'for ours too');
  }
  for (const driven of operation.inBody) {
    const member = (value: string) => ({ [driven.name]: driven.isList ? [value] : value });
    const { drive } = driven;
    const filters = 'names' in drive && drive.itemByItem ? 'item by item' : undefined;
    const least = { members: 'least' } as const;
    add(driven, 'body', (value) => ({ body: member(value) }), filters);
    add(driven, 'only body member', (value) => ({ body: member(value), ...least }), filters);
  }
  return pairs;
}

/** Calls that name nothing of others, with every plain value that the query takes. */
export function plainCallsOf(operation: Operation, own: Holding['ids']): Call[] {
  return operation.inQuery.flatMap(({ name, drive }) =>
    'plain' in drive
      ? drive.plain.map((value) => makeCall(operation, own, { query: { [name]: String(value) } }))
      : [],
  );
}
