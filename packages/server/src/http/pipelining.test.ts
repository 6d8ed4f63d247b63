import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { createPipeliningWatch } from './pipelining.ts';

const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

it('the second of two requests sent at once is noticed, one sent after an answer is not', async () => {
  const isPipelined = createPipeliningWatch();
  const noticed: boolean[] = [];
  const server = createServer((incoming, response) => {
    noticed.push(isPipelined(incoming.socket));
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = connect(address.port, '127.0.0.1');
  client.write(request);
  await once(client, 'data');
  client.write(request);
  await once(client, 'data');
  client.write(request + request);
  await once(client, 'data');
  client.destroy();
  server.close();
  expect(noticed).toEqual([false, false, false, true]);
});
