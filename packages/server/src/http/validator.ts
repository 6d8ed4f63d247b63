import { Ajv } from 'ajv';
import type { FastifyInstance } from 'fastify';

/**
 * Checks bodies against the routes' schemas as they are: nothing coerced, filled in or stripped.
 * Queries are read by the routes' own readers, which know the spellings in the wild.
 */
export function registerValidator(app: FastifyInstance): void {
  const ajv = new Ajv({ coerceTypes: false, useDefaults: false, strict: false });
  app.setValidatorCompiler(({ schema, httpPart }) => {
    if (httpPart !== 'body') return () => true;
    return ajv.compile(schema as object);
  });
}
