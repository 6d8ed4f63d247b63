/** What a value names. Each company has its own of every kind. */
export type IdKind =
  | 'membership'
  | 'product'
  | 'plan'
  | 'user'
  | 'email'
  | 'license_key'
  | 'idempotency_key'
  | 'company'
  | 'api_key'
  | 'mail'
  | 'invitation'
  | 'erasure_request'
  /** Somebody who signs in; `user` is a buyer. */
  | 'account'
  | 'session'
  /** Whatever a search text may find something by. */
  | 'search';

/**
 * How a matrix fills a parameter or a member of a body:
 * `names` a thing that exists, so that another's must be as if it did not; with `itemByItem` the
 * answer is a 200 that says so of each;
 * `claims` a name within the caller's own company, so that another company's use of it must not show;
 * `plain` names nothing, these are values to send.
 */
export type Drive =
  | { readonly names: IdKind; readonly itemByItem?: true }
  | { readonly claims: IdKind }
  | { readonly plain: readonly unknown[] };

type Drives = Readonly<Record<string, Drive>>;

/** The ways to drive everything that some operations take. `file` is where they are written. */
export interface DriveTables {
  readonly file: string;
  /** Path parameters, by the part of the path before them. */
  readonly pathDrives: Drives;
  /** Query parameters, by `<operation>.<name>`, else by name. */
  readonly queryDrives: Drives;
  /** Headers, by name in lower case. */
  readonly headerDrives: Drives;
  /** Members of request bodies, by `<operation>.<name>`, else by name. */
  readonly bodyDrives: Drives;
}

const pathDrives: Drives = {
  memberships: { names: 'membership' },
};

/** What is not held here is asked with a text that somebody might hold. */
const queryDrives: Drives = {
  plan_id: { names: 'plan' },
  product_id: { names: 'product' },
  product_ids: { names: 'product' },
  access_pass_id: { names: 'product' },
  user_id: { names: 'user' },
  email: { names: 'email' },
  license_key: { names: 'license_key' },
  discord_id: { names: 'user' },
  wallet_address: { names: 'user' },
  page: { plain: ['1', '2'] },
  per: { plain: ['50'] },
  direction: { plain: ['asc', 'desc'] },
  status: { plain: ['active', 'completed', 'canceled', 'unresolved'] },
  valid: { plain: ['true', 'false'] },
  hide_metadata: { plain: ['true', 'false'] },
  expand: { plain: ['product,user,plan', 'promo_code'] },
};

const headerDrives: Drives = {
  'idempotency-key': { claims: 'idempotency_key' },
};

const bodyDrives: Drives = {
  metadata: { plain: [{ HWID: 'isolation' }] },
  days: { plain: [30] },
  email: { claims: 'email' },
  product_id: { names: 'product' },
  plan_id: { names: 'plan' },
  license_key: { claims: 'license_key' },
  expires_at: { plain: [null] },
  send_email: { plain: [false] },
};

const wireDrives: DriveTables = {
  file: 'test/support/isolation-operations.ts',
  pathDrives,
  queryDrives,
  headerDrives,
  bodyDrives,
};

/** Scopes by the wire contract where an operation's scope has another name than the operation. */
const otherScopes: Readonly<Record<string, readonly string[]>> = {
  patch_membership: ['update_membership'],
  reset_license: ['reset_license', 'update_membership'],
  reinstate_membership: ['suspend_membership'],
};

export interface Driven {
  readonly name: string;
  readonly required: boolean;
  readonly isList: boolean;
  readonly drive: Drive;
}

/** One operation of the document, with the way to drive each value that it takes. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** `x-scope` of the document. */
  readonly scopes: readonly string[];
  /** The scopes of which the wire contract wants one. */
  readonly contractScopes: readonly string[];
  /** `x-session` and `x-permission` of the document. */
  readonly session: 'public' | 'signed_in' | undefined;
  readonly permissions: readonly string[];
  /** `x-buyer` of the document. */
  readonly buyer: 'public' | 'signed_in' | undefined;
  /** `x-any-origin` of the document. */
  readonly anyOrigin: boolean;
  readonly inPath: readonly Driven[];
  readonly inQuery: readonly Driven[];
  readonly inHeader: readonly Driven[];
  readonly inBody: readonly Driven[];
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface DocumentOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly 'x-session'?: 'public' | 'signed_in';
  readonly 'x-permission'?: string | readonly string[];
  readonly 'x-scope'?: string | readonly string[];
  readonly 'x-buyer'?: 'public' | 'signed_in';
  readonly 'x-any-origin'?: boolean;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

/** What of an OpenAPI document the matrix reads. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** What a reading of the document gives. */
export interface ReadOperations {
  readonly operations: Operation[];
  /** A sentence for each thing that the tables must say before all of them can be driven. */
  readonly unknown: string[];
}

/** Reads every operation of the wire: those that take an API key. */
export function readOperations(document: ApiDocument): ReadOperations {
  const read = readTagged(
    document,
    wireDrives,
    (tags) => !tags.includes('dashboard') && !tags.includes('hub'),
  );
  const open = read.operations.filter(({ scopes }) => scopes.length === 0);
  const unscoped = open.map(({ id }) => `${id}: no x-scope; give its route a scope`);
  return { ...read, unknown: [...read.unknown, ...unscoped] };
}

/** Reads the operations of the document whose tags `takes` lets through. */
export function readTagged(
  document: ApiDocument,
  tables: DriveTables,
  takes: (tags: readonly string[]) => boolean,
): ReadOperations {
  const unknown: string[] = [];
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => takes(operation.tags ?? []))
      .map(([method, operation]) =>
        readOperation(document, tables, method.toUpperCase(), path, operation, unknown),
      ),
  );
  return { operations, unknown };
}

function readOperation(
  { components }: ApiDocument,
  tables: DriveTables,
  method: string,
  path: string,
  operation: DocumentOperation,
  unknown: string[],
): Operation {
  const { operationId: id = '' } = operation;
  const where = `${method} ${path} (${id || 'no operationId'})`;
  const missing = (what: string, table: string, key: string) => {
    unknown.push(`${where}: ${what}; add '${key}' to ${table} in ${tables.file}`);
    return { plain: [] } as Drive;
  };
  const parameters = (place: string, table: string, find: (name: string) => Drive | undefined) =>
    (operation.parameters ?? [])
      .filter((parameter) => parameter.in === place)
      .map(({ name, required = false, schema }): Driven => {
        const drive =
          find(name) ?? missing(`unknown ${place} parameter ${name}`, table, keyOf(name));
        return { name, required, isList: schema?.type === 'array', drive };
      });
  const keyOf = (name: string) =>
    path.includes(`/{${name}}`) ? partBefore(path, name) : name.toLowerCase();
  const body = resolve(operation.requestBody?.content['application/json']?.schema, components);
  const { pathDrives, queryDrives, headerDrives, bodyDrives } = tables;
  return {
    id,
    method,
    path,
    scopes: [operation['x-scope'] ?? []].flat(),
    contractScopes: otherScopes[id] ?? [id],
    session: operation['x-session'],
    permissions: [operation['x-permission'] ?? []].flat(),
    buyer: operation['x-buyer'],
    anyOrigin: operation['x-any-origin'] === true,
    inPath: parameters('path', 'pathDrives', (name) => pathDrives[partBefore(path, name)]),
    inQuery: parameters(
      'query',
      'queryDrives',
      (name) => queryDrives[`${id}.${name}`] ?? queryDrives[name],
    ),
    inHeader: parameters('header', 'headerDrives', (name) => headerDrives[name.toLowerCase()]),
    inBody: Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
      name,
      required: body?.required?.includes(name) ?? false,
      isList: [schema, ...(schema.anyOf ?? [])].some(({ type }) => type === 'array'),
      drive:
        bodyDrives[`${id}.${name}`] ??
        bodyDrives[name] ??
        missing(`unknown member ${name} of the body`, 'bodyDrives', name),
    })),
  };
}

function partBefore(path: string, name: string): string {
  const parts = path.split('/');
  return parts[parts.indexOf(`{${name}}`) - 1] ?? '';
}

function resolve(schema: Schema | undefined, components: ApiDocument['components']) {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? schema : components.schemas[name];
}
