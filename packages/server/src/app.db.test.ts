import { expect, it } from 'vitest';
import { createTestApp } from '../../../test/support/app.ts';

it('while it stops, /readyz is 503 and /healthz 200; neither they nor /docs send CORS headers', async () => {
  const test = await createTestApp();
  try {
    const get = (url: string) => test.app.http.inject({ method: 'GET', url });
    expect((await get('/readyz')).statusCode).toBe(200);
    expect((await get('/openapi.json')).json().openapi).toMatch(/^3\./);
    const docs = await get('/docs/');
    expect([docs.statusCode, docs.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    expect(docs.body).toContain('/openapi.json');
    for (const path of ['/healthz', '/readyz', '/docs/', '/no/such/page']) {
      expect(Object.keys((await get(path)).headers).join()).not.toMatch(/access-control/);
    }
    test.app.startStopping();
    expect((await get('/readyz')).statusCode).toBe(503);
    expect((await get('/healthz')).statusCode).toBe(200);
  } finally {
    await test.close();
  }
});

it('S19: gives a request ten seconds for its headers and fifteen for all of it', async () => {
  const test = await createTestApp();
  const { headersTimeout, requestTimeout } = test.app.http.server;
  await test.close();
  expect({ headersTimeout, requestTimeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
  });
});

it('while it stops, what still arrives on an open connection is answered, and the connection ends', async () => {
  const test = await createTestApp();
  try {
    test.app.startStopping();
    const { status, headers } = await test.call('GET', '/memberships');
    expect([status, headers.connection]).toEqual([200, 'close']);
  } finally {
    await test.close();
  }
});
