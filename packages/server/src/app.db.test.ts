import { expect, it } from 'vitest';
import { createTestApp } from '../../../test/support/app.ts';

it('S19: gives a request ten seconds for its headers and fifteen for all of it', async () => {
  const test = await createTestApp();
  const { headersTimeout, requestTimeout } = test.app.http.server;
  await test.close();
  expect({ headersTimeout, requestTimeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
  });
});
