import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from '../lib/random-bytes.ts';
import { fileHeaders, pageHeaders } from './page-headers.ts';

export interface DashboardFiles {
  /** The folder that `npm run build` fills; it may be missing. */
  readonly distDir: string;
  readonly publicUrl: string;
}

/** Where the page's own router takes over; `biz_` begins the ids of companies. */
const pagePaths = [
  '/',
  '/sign-in',
  '/sign-up',
  '/setup',
  '/invitation',
  '/account',
  '/account/*',
  '/biz_*',
  '/hub',
  '/hub/*',
];
const filesAtTop = ['favicon.svg', 'manifest.webmanifest'];
const notPages = /^\/(api|v2|docs|healthz|readyz|openapi\.json|assets)(\/|\?|$)/;
const yearMs = 365 * 24 * 3600 * 1000;

/** Serves the dashboard's page and its files. What is built while the server runs is served at once. */
export async function registerDashboard(app: FastifyInstance, files: DashboardFiles) {
  const { distDir, publicUrl } = files;
  await app.register(fastifyStatic, {
    root: join(distDir, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    // Their names hold a hash of their content.
    immutable: true,
    maxAge: yearMs,
    suppressWarning: true,
    setHeaders: (reply) => void reply.headers(fileHeaders(publicUrl)),
  });
  for (const name of filesAtTop) {
    app.get(`/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply
        .headers(fileHeaders(publicUrl))
        .sendFile(name, distDir, { immutable: false, maxAge: 0 }),
    );
  }
  for (const path of pagePaths) {
    app.get(path, { schema: { hide: true } }, (_request, reply) => sendPage(reply, files, 200));
  }
}

/** Whether somebody looks for a page, who is better served by one than by JSON. */
export function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return headers.accept?.includes('text/html') === true && !notPages.test(url);
}

/** Sends the page, which finds out from the address what to show; without a build, how to make one. */
export async function sendPage(
  reply: FastifyReply,
  { distDir, publicUrl }: DashboardFiles,
  status: number,
): Promise<FastifyReply> {
  const nonce = Buffer.from(randomBytes(18)).toString('base64');
  const page = await readPage(distDir);
  reply.headers(pageHeaders(nonce, publicUrl)).code(page === undefined ? 503 : status);
  return reply.send((page ?? notBuilt).replaceAll('%NONCE%', nonce));
}

async function readPage(distDir: string): Promise<string | undefined> {
  try {
    return await readFile(join(distDir, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}

const notBuilt = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>The dashboard is not built yet · Latchkey</title>
    <style nonce="%NONCE%">body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
  </head>
  <body>
    <main>
      <h1>The dashboard is not built yet</h1>
      <p>The server runs and answers API calls. To see the dashboard, run <code>npm run build</code> in
      Latchkey's folder, then load this page again.</p>
      <p><a href="/docs">API reference</a></p>
    </main>
  </body>
</html>
`;
