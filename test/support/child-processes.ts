import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const running = new Set<ChildProcess>();

// SIGKILL also ends what a test has left stopped by SIGSTOP.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program that cannot outlive this process, however a test ends. */
export function spawnTracked(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = spawn(command, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** What a program that ran to its end gave; `code` is null when a signal ended it. */
export interface ProgramResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; past `timeoutMs` it is killed and `code` is null. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: {
    env?: Readonly<Record<string, string>>;
    cwd?: string;
    input?: string;
    timeoutMs?: number;
  } = {},
): Promise<ProgramResult> {
  const { env, cwd, input = '', timeoutMs = 60_000 } = options;
  return new Promise((resolve, reject) => {
    const child = spawnTracked(command, args, {
      stdio: 'pipe',
      ...(env === undefined ? {} : { env }),
      ...(cwd === undefined ? {} : { cwd }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
    // A program that ends without reading its input is no failure of ours.
    child.stdin?.on('error', () => undefined).end(input);
  });
}
