import type { FastifySchema, RouteOptions } from 'fastify';
import { Type } from 'typebox';
import { type AnyErrorKind, unavailable } from '../lib/app-error.ts';
import {
  bodyTooLarge,
  companyNotFound,
  foreignOrigin,
  internalError,
  invalidParameter,
  missingPermission,
  missingScope,
  rateLimited,
  unauthenticated,
  unauthorized,
} from './http.errors.ts';
import type { SessionNeed } from './session-principal.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The errors of this route alone; those that every bearer route has are added to them. */
    errors?: readonly AnyErrorKind[];
  }
}

/** The body of every error (wire contract, Validate). */
export const ErrorSchema = Type.Object(
  {
    error: Type.Object({
      status: Type.Integer({ description: 'The HTTP status.' }),
      code: Type.Integer({ description: 'The same number.' }),
      type: Type.String({ description: 'Which error it is. Stable; more types may come.' }),
      message: Type.String({ description: 'What went wrong, for people.' }),
      docs: Type.String({ description: 'Where the type is explained.' }),
    }),
    message: Type.Optional(Type.String({ description: 'On 429 only: the same sentence.' })),
  },
  { $id: 'Error' },
);

const requestId = { 'X-Request-Id': Type.String({ description: 'Finds the request in the log.' }) };
const retryAfter = {
  'Retry-After': Type.Integer({ description: 'Seconds after which to try again.' }),
};

/**
 * What the document says of a route beyond its schema: the scope, in words and as `x-scope`, and
 * its error answers. Made for the document only, so that nothing of it is compiled for answering.
 */
export function describeOperation(
  schema: FastifySchema | undefined,
  route: RouteOptions,
): FastifySchema {
  const need = route.config?.session;
  if (need !== undefined) return describeSessionOperation(schema, route, need);
  if (route.config?.buyer !== undefined) return describeBuyerOperation(schema, route);
  const scope = route.config?.scope;
  if (scope === undefined) return schema ?? {};
  const words = `Needs the scope ${inCode(scope)}.`;
  const described = {
    ...schema,
    description: schema?.description ? `${schema.description}\n\n${words}` : words,
    response: { ...describeSuccess(schema?.response), ...describeErrors(errorsOf(route)) },
    'x-scope': scope,
  };
  return described as FastifySchema;
}

/** The same of a route that takes a session: the permission, in words and as `x-permission`. */
function describeSessionOperation(
  schema: FastifySchema | undefined,
  route: RouteOptions,
  need: SessionNeed,
): FastifySchema {
  const isPublic = need === 'public';
  const permission = typeof need === 'object' ? need.permission : undefined;
  const words = permission && `Needs the permission ${inCode(permission)}.`;
  const changes = route.method !== 'GET';
  const errors = [
    invalidParameter,
    ...(isPublic ? [] : [unauthenticated]),
    ...(changes ? [foreignOrigin, bodyTooLarge] : []),
    ...(permission ? [companyNotFound, missingPermission] : []),
    rateLimited,
    internalError,
    unavailable,
    ...(route.config?.errors ?? []),
  ];
  const described = {
    ...schema,
    description: [schema?.description, words].filter(Boolean).join('\n\n'),
    security: isPublic ? [] : [{ session: [] }],
    response: { ...describeSuccess(schema?.response), ...describeErrors(errors) },
    'x-session': isPublic ? 'public' : 'signed_in',
    ...(permission && { 'x-permission': permission }),
  };
  return described as FastifySchema;
}

/** The same of a route of the hub: whether a buyer's session is wanted, as `x-buyer`. */
function describeBuyerOperation(
  schema: FastifySchema | undefined,
  { config, method }: RouteOptions,
): FastifySchema {
  const isPublic = config?.buyer === 'public';
  const changes = method !== 'GET';
  const errors = [
    invalidParameter,
    ...(isPublic ? [] : [unauthenticated]),
    ...(changes && !config?.anyOrigin ? [foreignOrigin] : []),
    ...(changes ? [bodyTooLarge] : []),
    rateLimited,
    internalError,
    unavailable,
    ...(config?.errors ?? []),
  ];
  const described = {
    ...schema,
    security: isPublic ? [] : [{ buyer: [] }],
    response: { ...describeSuccess(schema?.response), ...describeErrors(errors) },
    'x-buyer': isPublic ? 'public' : 'signed_in',
    ...(config?.anyOrigin && { 'x-any-origin': true }),
  };
  return described as FastifySchema;
}

function inCode(names: string | readonly string[]): string {
  return [names]
    .flat()
    .map((one) => `\`${one}\``)
    .join(' or ');
}

function errorsOf(route: RouteOptions): AnyErrorKind[] {
  const takesBody = !['GET', 'DELETE'].includes([route.method].flat().join());
  return [
    invalidParameter,
    unauthorized,
    missingScope,
    ...(takesBody ? [bodyTooLarge] : []),
    rateLimited,
    internalError,
    unavailable,
    ...(route.config?.errors ?? []),
  ];
}

/** Keeps the answers of the route's schema, with the headers that they carry. */
function describeSuccess(response: unknown = {}) {
  return Object.fromEntries(
    Object.entries(response as Record<string, { headers?: object; description?: string }>).map(
      ([status, schema]) => {
        const { headers, description = 'Done.', ...content } = schema;
        return [status, answer(description, { ...headers, ...requestId }, content)];
      },
    ),
  );
}

function describeErrors(errors: readonly AnyErrorKind[]) {
  const byStatus = Map.groupBy(errors, (error) => error.status);
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => {
      const once = new Map(kinds.map((kind) => [kind.code, kind]));
      const words = [...once.values()].map(
        (kind) => `\`${kind.code.toLowerCase()}\`: ${kind.meaning}`,
      );
      const waits = status === 429 || status === 503 ? retryAfter : {};
      return [status, answer(words.join('\n\n'), { ...requestId, ...waits }, Type.Ref('Error'))];
    }),
  );
}

function answer(description: string, headers: object, schema: object) {
  const { contentMediaType = 'application/json' } = schema as { contentMediaType?: string };
  return { description, headers, content: { [contentMediaType]: { schema } } };
}
