/** Gathers what may be lost in a crash and writes it in one go, each second and on close. */
export interface BufferedWriter<Item> {
  /** Adds an item; one with the same key that is still waiting is merged with it. */
  add(item: Item): void;
  /** The waiting item with this key, to be changed in place: cheaper than merging a new one. */
  peek(key: string): Item | undefined;
  /** Writes what waits now. */
  flush(): Promise<void>;
  /** Stops the clockwork and writes the rest. */
  close(): Promise<void>;
}

export interface BufferedWriterOptions<Item> {
  key(item: Item): string;
  merge(waiting: Item, added: Item): Item;
  /** Writes one slice; the slices of a flush come one after the other. */
  write(items: readonly Item[]): Promise<void>;
  /** Told about a failed flush; its items wait for the next one. */
  onError(error: unknown): void;
  intervalMs?: number;
  sliceSize?: number;
  /** Beyond this many waiting items new ones are dropped: the memory is worth more. */
  capacity?: number;
}

/** Starts a buffered writer. Its timer does not keep the process alive. */
export function createBufferedWriter<Item>(
  options: BufferedWriterOptions<Item>,
): BufferedWriter<Item> {
  const { key, merge, write, onError } = options;
  const { intervalMs = 1000, sliceSize = 400, capacity = 200_000 } = options;
  let waiting = new Map<string, Item>();
  let running: Promise<void> | undefined;

  function add(item: Item): void {
    const id = key(item);
    const before = waiting.get(id);
    if (before === undefined && waiting.size >= capacity) return;
    waiting.set(id, before === undefined ? item : merge(before, item));
  }

  /** What could not be written goes back under what has come since. */
  function addOlder(item: Item): void {
    const id = key(item);
    const since = waiting.get(id);
    if (since === undefined && waiting.size >= capacity) return;
    waiting.set(id, since === undefined ? item : merge(item, since));
  }

  async function writeAll(items: Item[]): Promise<void> {
    for (let at = 0; at < items.length; at += sliceSize) {
      try {
        await write(items.slice(at, at + sliceSize));
      } catch (error) {
        for (const item of items.slice(at)) addOlder(item);
        onError(error);
        return;
      }
      // Lets requests through between two slices.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function flush(): Promise<void> {
    while (running) await running;
    if (waiting.size === 0) return;
    const items = [...waiting.values()];
    waiting = new Map();
    running = writeAll(items).finally(() => {
      running = undefined;
    });
    await running;
  }

  const timer = setInterval(() => void flush(), intervalMs);
  timer.unref();
  return {
    add,
    peek: (id) => waiting.get(id),
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
