import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '../test/support/free-port.ts';

const program = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url));
const bareProgram = fileURLToPath(new URL('./bare-server.ts', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** A started server under measurement. */
export interface Contestant {
  readonly port: number;
  /** CPU seconds that the process has used, user and system; undefined where the system doesn't say. */
  cpuSeconds(): number | undefined;
  stop(): Promise<void>;
}

/** Runs a command of the command line and gives its JSON document. */
export function cli<T>(env: Environment, ...args: string[]): T {
  const options = { env: { ...env }, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return JSON.parse(execFileSync(process.execPath, [program, ...args, '--json'], options)) as T;
}

/** Starts `serve` and waits until it is ready. */
export async function startLatchkey(env: Environment): Promise<Contestant> {
  const port = await freePort();
  const settings = { ...env, LATCHKEY_PORT: String(port) };
  const child = spawn(process.execPath, [program, 'serve'], {
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(child, `http://127.0.0.1:${port}/readyz`);
  return contestant(child, port);
}

/** Starts the bare server, whose answers have that many bytes. */
export async function startBare(answerBytes: number): Promise<Contestant> {
  const child = spawn(process.execPath, [bareProgram, String(answerBytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return contestant(child, Number(line.toString()));
}

function contestant(child: ChildProcess, port: number): Contestant {
  const cutShort = () => child.kill('SIGKILL');
  process.once('exit', cutShort);
  return {
    port,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    async stop() {
      process.off('exit', cutShort);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** `utime` and `stime` of `/proc/<pid>/stat` (proc(5)), in ticks of 1/100 s. */
function cpuSecondsOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
