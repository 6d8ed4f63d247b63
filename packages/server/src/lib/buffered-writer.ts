/** Gathers what may be lost in a crash and writes it in one go, each second and on close. */
export interface BufferedWriter<Item> {
  /** Adds an item; one with the same key that is still waiting is merged with it. */
  add(item: Item): void;
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

  async function writeAll(items: Item[]): Promise<void> {
    for (let at = 0; at < items.length; at += sliceSize) {
      try {
        await write(items.slice(at, at + sliceSize));
      } catch (error) {
        for (const item of items.slice(at)) add(item);
        onError(error);
        return;
      }
      // Lets requests through between two slices.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function flush(): Promise<void> {
    await running;
    if (waiting.size === 0) return;
    const items = [...waiting.values()];
    waiting = new Map();
    running = writeAll(items);
    await running;
    running = undefined;
  }

  const timer = setInterval(() => void flush(), intervalMs);
  timer.unref();
  return {
    add,
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
