import { afterEach, expect, it } from 'vitest';
import { type BufferedWriter, createBufferedWriter } from './buffered-writer.ts';

interface Item {
  readonly id: string;
  readonly value: string;
}

let writer: BufferedWriter<Item>;
afterEach(() => writer.close());

function create(write: (items: readonly Item[]) => Promise<void>) {
  writer = createBufferedWriter<Item>({
    key: (item) => item.id,
    merge: (_, added) => added,
    write,
    onError: () => undefined,
    intervalMs: 60_000,
  });
  return writer;
}

it('close waits for what was added while a write was under way', async () => {
  const written: string[] = [];
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const made = create(async (items) => {
    await gate;
    written.push(...items.map((item) => item.value));
  });
  made.add({ id: 'a', value: 'a' });
  const first = made.flush();
  made.add({ id: 'b', value: 'b' });
  const tick = made.flush();
  const closed = made.close().then(() => written.slice());
  release();
  expect(await closed).toEqual(['a', 'b']);
  await Promise.all([first, tick]);
});

it('what could not be written comes again, and never over what has come since', async () => {
  let fails = true;
  const written: Item[] = [];
  const made = create(async (items) => {
    if (!fails) {
      written.push(...items);
      return;
    }
    made.add({ id: 'a', value: 'new' });
    throw new Error('the disk is full');
  });
  made.add({ id: 'a', value: 'old' });
  made.add({ id: 'b', value: 'kept' });
  await made.flush();
  fails = false;
  await made.flush();
  expect(written.toSorted((x, y) => x.id.localeCompare(y.id))).toEqual([
    { id: 'a', value: 'new' },
    { id: 'b', value: 'kept' },
  ]);
});
