import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { registerErrorHandler } from './error-handler.ts';
import { registerDashboard, sendPage, wantsPage } from './static-dashboard.ts';

const folder = temporaryFolder('dist');
const script = 'export const shown = 1;\n'.repeat(50);
const quiet = { error() {}, warn() {} };
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function serve(distDir: string, publicUrl = 'http://localhost:4000') {
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  const files = { distDir, publicUrl };
  registerErrorHandler(app, publicUrl, quiet, (request, reply) =>
    wantsPage(request) ? sendPage(reply, files, 404) : undefined,
  );
  await registerDashboard(app, files);
  return app;
}

let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'));
  writeFileSync(join(folder.path, 'index.html'), '<meta name="csp-nonce" content="%NONCE%">');
  writeFileSync(join(folder.path, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder.path, 'assets/index-a1b2.js'), script);
  writeFileSync(join(folder.path, 'assets/index-a1b2.js.br'), brotliCompressSync(script));
  app = await serve(folder.path);
});

afterAll(async () => {
  await app.close();
  folder.remove();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('the page', () => {
  it.each(['/', '/sign-in', '/sign-up', '/setup', '/account', '/account/x', '/biz_1/products/new'])(
    '%s is the page',
    async (path) => {
      const answer = await get(path);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body).toContain('csp-nonce');
    },
  );

  it('carries a nonce of its own, the one that its policy allows', async () => {
    const answers = [await get('/'), await get('/')];
    const nonces = answers.map(({ body }) => /content="([^"]+)"/.exec(body)?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(nonces[0]).toMatch(/^[\w+/]{24}$/);
    expect(answers[0]?.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[0]}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
  });

  it('says what browsers may do with it', async () => {
    const { headers } = await get('/sign-in');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('holds browsers to https where the server is reached by it', async () => {
    const secure = await serve(folder.path, 'https://keys.example.com');
    const { headers } = await secure.inject('/');
    await secure.close();
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('an unknown path', () => {
  it('is the page with 404 for who looks for one', async () => {
    const answer = await get('/nowhere', html);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('csp-nonce');
  });

  it.each(['/api/nowhere', '/v2/nowhere', '/api', '/docs/x', '/healthz/x', '/assets/gone.js'])(
    '%s stays the error body whatever is accepted',
    async (path) => {
      const answer = await get(path, html);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ error: { type: 'route_not_found' } });
    },
  );

  it('is the error body for programs and for other methods', async () => {
    expect((await get('/nowhere')).json()).toMatchObject({ error: { status: 404 } });
    expect((await get('/nowhere', { accept: '*/*' })).json()).toMatchObject({
      error: { status: 404 },
    });
    const post = await app.inject({ method: 'POST', url: '/nowhere', headers: html });
    expect(post.json()).toMatchObject({ error: { status: 404 } });
  });
});

describe('files', () => {
  it('with a hash in their name are kept for good, and sent compressed', async () => {
    const plain = await get('/assets/index-a1b2.js');
    expect(plain.body).toBe(script);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['x-content-type-options']).toBe('nosniff');
    expect(plain.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    const small = await get('/assets/index-a1b2.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.rawPayload.length).toBeLessThan(script.length / 4);
    expect(small.headers['content-type']).toBe(plain.headers['content-type']);
  });

  it('at the top are asked for again each time', async () => {
    const { headers } = await get('/favicon.svg');
    expect(headers['content-type']).toBe('image/svg+xml');
    expect(headers['cache-control']).toBe('public, max-age=0');
  });

  it.each([
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/..%2findex.html',
    '/assets/%5c..%5cindex.html',
    '/assets/',
    '/assets',
  ])('%s leads out of no folder and lists none', async (path) => {
    const answer = await get(path);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.json()).toHaveProperty('error.type');
  });
});

it('without a build, pages say how to make one, and later builds are served at once', async () => {
  const empty = temporaryFolder('no-dist');
  rmSync(empty.path, { recursive: true });
  const early = await serve(empty.path);
  const before = await early.inject('/');
  expect(before.statusCode).toBe(503);
  expect(before.body).toContain('npm run build');
  mkdirSync(join(empty.path, 'assets'), { recursive: true });
  writeFileSync(join(empty.path, 'index.html'), 'built');
  writeFileSync(join(empty.path, 'assets/a.js'), 'built');
  expect((await early.inject('/')).body).toBe('built');
  expect((await early.inject('/assets/a.js')).body).toBe('built');
  await early.close();
  empty.remove();
});
