import { createServer } from 'node:http';

/**
 * The limit: a `node:http` server that does nothing but read a request, parse its JSON and answer
 * JSON of a given size. Prints its port.
 */
const answerBytes = Number(process.argv[2] ?? '1000');
const empty = { id: 'mem_bare', metadata: { HWID: '' }, filler: '' };
const filler = 'x'.repeat(Math.max(0, answerBytes - JSON.stringify(empty).length - 64));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      metadata: { HWID: string };
    };
    const answer = JSON.stringify({ id: 'mem_bare', metadata: body.metadata, filler });
    response.writeHead(201, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
