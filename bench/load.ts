import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** What to send: whole HTTP requests, taken in a random order by connections that wait for each answer. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly requests: readonly string[];
}

export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds from sending a request to the end of its answer. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Sends the load from a thread of its own and answers what came back. */
export function sendLoad(load: Load): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: load });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const napMs = 0.1;

/**
 * Plain sockets and the least of parsing: a generator that is dearer than the server would measure
 * itself. Answers must carry a Content-Length.
 */
async function run({ port, connections, seconds, requests }: Load): Promise<LoadResult> {
  const bytes = requests.map((text) => Buffer.from(text, 'latin1'));
  const latencies: number[] = [];
  const statuses: Record<string, number> = {};
  const sockets = await Promise.all(Array.from({ length: connections }, () => openSocket(port)));
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  // This thread looks for answers by itself, a nap between two looks. Asleep in the kernel it would
  // be woken by each answer, at the cost of the server that sends it; awake all the time it would
  // take the half of a core that two hardware threads share.
  const nap = new Int32Array(new SharedArrayBuffer(4));
  let looking = true;
  let seen = 0;
  const look = () => {
    if (!looking) return;
    if (seen === latencies.length) Atomics.wait(nap, 0, 0, napMs);
    seen = latencies.length;
    setImmediate(look);
  };
  look();
  await Promise.all(sockets.map((socket) => drive(socket)));
  looking = false;
  const tookMs = performance.now() - startedAt;
  latencies.sort((a, b) => a - b);
  return {
    answers: latencies.length,
    seconds: tookMs / 1000,
    p50Ms: latencies[Math.floor(latencies.length * 0.5)] ?? 0,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
    statuses,
  };

  function drive(socket: Socket): Promise<void> {
    return new Promise((resolve, reject) => {
      let pending: Buffer = Buffer.alloc(0);
      let sentAt = 0;
      const send = () => {
        sentAt = performance.now();
        const next = bytes[Math.floor(Math.random() * bytes.length)];
        if (next) socket.write(next);
      };
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('the server closed a connection')));
      socket.on('data', (chunk: Buffer) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const status = wholeAnswer(pending);
        if (status === undefined) return;
        pending = Buffer.alloc(0);
        const now = performance.now();
        latencies.push(now - sentAt);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (now < endsAt) {
          send();
          return;
        }
        socket.removeAllListeners('close');
        socket.destroy();
        resolve();
      });
      send();
    });
  }
}

/** The status of the answer when all of it is there. */
function wholeAnswer(bytes: Buffer): string | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const at = head.toLowerCase().indexOf('content-length: ');
  if (at === -1) throw new Error('an answer without Content-Length');
  const length = Number.parseInt(head.slice(at + 16), 10);
  return bytes.length >= headEnd + 4 + length ? head.slice(9, 12) : undefined;
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.setNoDelay(true);
    socket.once('error', reject);
  });
}

if (!isMainThread) parentPort?.postMessage(await run(workerData as Load));
