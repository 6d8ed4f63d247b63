import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBatchedReads } from './sqlite-batched-reads.ts';
import { openSqlite } from './sqlite-dialect.ts';

let folder: string;
let reader: ReturnType<typeof openSqlite>;
let writer: ReturnType<typeof openSqlite>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-batch-'));
  writer = openSqlite(join(folder, 'a.db'), 1000);
  writer.exec('create table t (n integer); insert into t values (1)');
  reader = openSqlite(join(folder, 'a.db'), 1000);
});
afterEach(() => {
  reader.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

const read = () => reader.prepare('select n from t').get()?.n;

it('reads of one batch see one state, and the latest once the batch has been ended', () => {
  const batch = createBatchedReads(reader);
  batch.join();
  expect(read()).toBe(1);
  writer.exec('update t set n = 2');
  batch.join();
  expect(read()).toBe(1);
  batch.end();
  batch.join();
  expect(read()).toBe(2);
  batch.end();
});

it('a request that the system delivers later is read in a batch of its own', async () => {
  const batch = createBatchedReads(reader);
  const seen: unknown[] = [];
  const server = createServer((socket) => {
    socket.on('data', () => {
      batch.join();
      seen.push(read());
      writer.exec('update t set n = n + 1');
      socket.write('.');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = connect(address.port, '127.0.0.1');
  for (let count = 0; count < 5; count++) {
    client.write('x');
    await once(client, 'data');
  }
  client.destroy();
  server.close();
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

it('a batch that an error has ended ends without another', () => {
  const batch = createBatchedReads(reader);
  batch.join();
  reader.exec('rollback');
  batch.end();
  batch.join();
  expect(read()).toBe(1);
  batch.end();
});
