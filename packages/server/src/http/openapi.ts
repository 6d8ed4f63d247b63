import swagger from '@fastify/swagger';
import reference from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';

/** Collects the routes that follow into one OpenAPI 3.1 document. */
export async function registerOpenApi(app: FastifyInstance, description: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Latchkey API', version: '2', description },
      servers: [{ url: '/', description: 'This server' }],
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'An API key.' } },
      },
      security: [{ bearer: [] }],
      tags: [{ name: 'Memberships' }],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `def-${index}`,
    },
    transform: ({ schema, url, route }) => {
      const scope = route.config?.scope;
      const words = scope === undefined ? '' : `Needs the scope ${[scope].flat().join(' or ')}.`;
      const described = { ...schema, description: words } as typeof schema;
      return { schema: scope === undefined ? schema : withScope(described, scope), url };
    },
  });
}

/** Marks an operation with the scope it needs, for readers and for generated tests. */
function withScope<T>(schema: T, scope: string | readonly string[]): T {
  return { ...schema, 'x-scope': scope };
}

/** The document at `/openapi.json` and the page that shows it at `/docs`. */
export async function registerReference(app: FastifyInstance): Promise<void> {
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    reply
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify(app.swagger()));
  });
  await app.register(reference, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      telemetry: false,
      withDefaultFonts: false,
    },
  });
}
