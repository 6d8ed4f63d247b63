import type { Command } from 'commander';
import { createApp } from '../app.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { connectDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { followSharedClock } from '../db/shared-clock.ts';
import { createSteadyClock } from '../lib/clock.ts';
import { createLogger, type Logger } from '../log.ts';
import { startMaintenance } from '../maintenance.ts';
import { Refusal } from './runtime.ts';

const stopWithinMs = 9000;

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
  const log = createLogger(config.logLevel, process.stderr.isTTY === true);
  const database = connectDatabase(config.databaseUrl);
  const stopped = whenStopped();
  try {
    const report = await migrate(database, config.databaseUrl);
    if (report.ran.length > 0) log.info(report, 'schema brought up to date');
    const clock = createSteadyClock();
    const following = await followSharedClock(database, clock);
    const app = await createApp({ ...config, database, clock, log });
    const maintenance = startMaintenance({ database, clock }, log);
    try {
      await listen(app.http, config);
      log.info({ url: config.publicUrl, database: database.kind }, 'listening');
      onListening?.();
      const signal = await stopped;
      log.info({ signal }, 'stopping');
      app.startStopping();
      insist(log);
    } finally {
      await maintenance.stop();
      await app.close();
      following.stop();
    }
  } finally {
    await database.close();
  }
  log.info('stopped');
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
    throw error;
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
