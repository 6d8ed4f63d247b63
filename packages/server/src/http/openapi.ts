import swagger from '@fastify/swagger';
import reference from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import { describeOperation, ErrorSchema } from './openapi-operation.ts';

/** Collects the routes that follow into one OpenAPI 3.1 document. */
export async function registerOpenApi(app: FastifyInstance, description: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Latchkey API', version: '2', description },
      servers: [{ url: '/', description: 'This server' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'An API key: `lk_…`.' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'latchkey.session_token',
            description: 'The session of somebody who is signed in.',
          },
          buyer: {
            type: 'apiKey',
            in: 'cookie',
            name: 'latchkey-hub.session_token',
            description: 'The session of a buyer, in the hub.',
          },
        },
      },
      security: [{ bearer: [] }],
      tags: [
        {
          name: 'Memberships',
          description:
            'A membership is what a buyer holds of a product. Each has one license key; `{id}` takes its `mem_…` id or its key.',
        },
        {
          name: 'dashboard',
          description:
            "What the seller's dashboard calls, with the session of a person. It changes with the dashboard: programs use an API key and the rest of this document.",
        },
        {
          name: 'hub',
          description:
            "What the buyer's hub calls, with the session of a buyer. It changes with the hub's pages.",
        },
      ],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `def-${index}`,
    },
    transform: ({ schema, url, route }) => ({ schema: describeOperation(schema, route), url }),
  });
  app.addSchema(ErrorSchema);
}

/** Where the page explains a type of error: the anchor that Scalar gives to its heading. */
export function errorDocsUrl(publicUrl: string, type: string): string {
  return `${publicUrl}/docs#description/${type.replaceAll('_', '-')}`;
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
      pageTitle: 'Latchkey API reference',
      metaData: {
        title: 'Latchkey API reference',
        description: 'License keys for software that people sell: the API of this server.',
      },
      // Nothing on the page may call or advertise another host.
      telemetry: false,
      withDefaultFonts: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
      showDeveloperTools: 'never',
    },
  });
}
