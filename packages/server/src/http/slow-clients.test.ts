import { connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limitSlowClients } from './slow-clients.ts';

let http: FastifyInstance;
let port: number;
beforeAll(async () => {
  http = Fastify(limitSlowClients({ headersMs: 200, requestMs: 400, checkEveryMs: 50 }));
  http.post('/', async (request) => ({ got: request.body }));
  await http.listen({ port: 0, host: '127.0.0.1' });
  port = (http.server.address() as { port: number }).port;
});
afterAll(() => http.close());

const head =
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 10000\r\n\r\n';

/** Sends the text, then one character after the other, for as long as the server takes them. */
function drip(begin: string, character: string): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(begin));
    const dripping = setInterval(() => socket.write(character), 20);
    socket.on('error', () => undefined);
    socket.resume().on('close', () => {
      clearInterval(dripping);
      resolve();
    });
  });
}

// Without the limits these three would take from half a minute to two, and time out.
it('S19: a connection that sends nothing is ended', () => drip('', ''));

it('S19: headers that drip are ended', () => drip('POST / HTTP/1.1\r\nX: ', 'x'));

it('S19: a body that drips is ended', () => drip(head, 'x'));

it('S19: meanwhile others are served', async () => {
  const slow = [drip(head, 'x'), drip('POST / HTTP/1.1\r\nX: ', 'x')];
  const body = 'hello';
  const headers = { 'content-type': 'text/plain' };
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body });
  expect(await answer.json()).toEqual({ got: body });
  await Promise.all(slow);
});
