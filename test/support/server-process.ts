import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnTracked } from './child-processes.ts';
import { freePort } from './free-port.ts';
import { createHttpClient } from './http-client.ts';
import { type Environment, programFile } from './latchkey.ts';
import { until } from './until.ts';

const startWithinMs = 30_000;
const stopWithinMs = 10_000;

/** A started server. It keeps its port over restarts. */
export interface ServerProcess {
  readonly url: string;
  /** What it has written on stderr and stdout so far, over all its starts. */
  output(): string;
  /** Ends it at once, as a power cut of this one process. */
  kill9(): Promise<void>;
  /** Asks it to stop. @throws Error unless it exits 0 within 10 s. */
  stop(): Promise<void>;
  /** Sends SIGTERM and waits for nothing; gives its exit code when it ends. */
  terminate(): Promise<number | null>;
  /** Freezes it (SIGSTOP) until `resume`; connections stay open and are not answered. */
  pause(): void;
  resume(): void;
  /** Starts it again on the same port and waits until it is ready. It must not be running. */
  start(): Promise<void>;
}

/** Starts `serve` on a free port of 127.0.0.1 and waits until `/readyz` says 200. */
export async function startServer(env: Environment): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let output = '';

  const isRunning = () => child !== undefined && child.exitCode === null && !child.signalCode;

  async function start(): Promise<void> {
    if (isRunning()) throw new Error('the server is running already');
    const started = spawnTracked(process.execPath, [programFile, 'serve'], {
      env: { LATCHKEY_PUBLIC_URL: url, ...env, LATCHKEY_PORT: String(port) },
      cwd: env.LATCHKEY_DATA_DIR ?? process.cwd(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-200_000);
    };
    started.stdout?.on('data', keep);
    started.stderr?.on('data', keep);
    const probe = createHttpClient({ url, timeoutMs: 2000 });
    try {
      await until('server ready', () => isReady(started), startWithinMs);
    } catch (error) {
      started.kill('SIGKILL');
      throw new Error(`${(error as Error).message}\n${output}`);
    } finally {
      probe.close();
    }

    async function isReady(process: ChildProcess): Promise<boolean> {
      if (process.exitCode !== null || process.signalCode) {
        throw new Error(`the server ended with ${process.exitCode ?? process.signalCode}`);
      }
      const answer = await probe.tryCall('GET', '/readyz');
      return answer.kind === 'answer' && answer.status === 200;
    }
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (!child || !isRunning()) return child?.exitCode ?? null;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  }

  await start();
  return {
    url,
    start,
    output: () => output,
    kill9: async () => {
      await end('SIGKILL');
    },
    terminate: () => end('SIGTERM'),
    async stop() {
      const kill = setTimeout(() => child?.kill('SIGKILL'), stopWithinMs);
      const code = await end('SIGTERM');
      clearTimeout(kill);
      if (code !== 0) throw new Error(`the server did not stop well: exit ${code}\n${output}`);
    },
    pause: () => {
      child?.kill('SIGSTOP');
    },
    resume: () => {
      child?.kill('SIGCONT');
    },
  };
}
