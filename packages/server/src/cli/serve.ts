import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { makeSetupToken } from '../accounts/setup-token.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../log.ts';
import { Refusal, withConfig } from './runtime.ts';
import { secretOf } from './secret.ts';

interface Services {
  readonly database: Database;
  readonly clock: Clock;
}

const stopWithinMs = 9000;
const dashboardDir = fileURLToPath(new URL('../../../dashboard/dist', import.meta.url));

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('start the server')
    .addHelpText('after', '\nExample:\n  LATCHKEY_PORT=4000 latchkey serve')
    .action(async () => {
      await serve(parseConfig(readEnvironment()));
    });
}

/**
 * Starts the server and answers when a signal has stopped it: nothing accepted is cut, what is
 * buffered is written. `onListening` runs once it answers.
 */
export async function serve(config: Config, onListening?: () => void): Promise<void> {
  // Loaded here: other commands would start in twice the time.
  const [{ createApp }, { createLogger }, { startMaintenance }, { startMailing }] =
    await Promise.all([
      import('../app.ts'),
      import('../log.ts'),
      import('../maintenance.ts'),
      import('./mailing.ts'),
    ]);
  const log = createLogger(config.logLevel, process.stderr.isTTY === true);
  const stopped = whenStopped();
  await withConfig(config, async ({ database, clock }, migration) => {
    if (migration.ran.length > 0) log.info(migration, 'schema brought up to date');
    const secret = secretOf(config);
    const app = await createApp({ ...config, database, clock, log, dashboardDir, secret });
    const maintenance = startMaintenance({ database, clock }, log);
    const mailing = startMailing({ ...config, database, clock, secret }, log);
    try {
      await listen(app.http, config);
      log.info({ url: config.publicUrl, database: database.kind }, 'listening');
      await sayWhatIsNext({ database, clock }, config, log);
      onListening?.();
      const signal = await stopped;
      log.info({ signal }, 'stopping');
      app.startStopping();
      insist(log);
    } finally {
      // At once: each of them may take what the ten seconds leave.
      await Promise.all([maintenance.stop(), mailing.stop(), app.close()]);
    }
  });
  log.info('stopped');
}

/** An empty server tells its operator the way on. */
async function sayWhatIsNext(services: Services, config: Config, log: Logger): Promise<void> {
  const token = await makeSetupToken(services);
  if (token === undefined) return;
  // Past the log: that is kept, and read by more than the one who starts the server.
  process.stdout.write(
    `\nThere is no company yet. Open this address to make one and the account that owns it; it works once:\n\n  ${config.publicUrl}/setup#token=${token}\n\n`,
  );
  log.info(
    'There is no company yet. Open the address that was printed, or make one in another terminal: LATCHKEY_SETUP_PASSWORD=… npx latchkey setup --email you@example.com --company "Your company"',
  );
}

async function listen(
  http: { listen(options: { port: number; host: string }): Promise<string> },
  { port, host }: Config,
): Promise<void> {
  try {
    await http.listen({ port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${port} on ${host} is taken. Stop what uses it, or set LATCHKEY_PORT to another one.`,
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The server cannot listen on ${host}, port ${port}: ${reason}.`);
  }
}

function whenStopped(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => resolve(signal));
    }
  });
}

/** A request that never ends must not hold the process beyond what an operator's tools allow. */
function insist(log: Logger): void {
  setTimeout(() => {
    log.warn('some connections did not end in time');
    process.exit(0);
  }, stopWithinMs).unref();
}
