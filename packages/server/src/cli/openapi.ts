import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { connectDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { createSteadyClock } from '../lib/clock.ts';

export function addOpenApiCommand(program: Command): void {
  program
    .command('openapi')
    .description('print the OpenAPI document of this version')
    .option('--json', 'always JSON')
    .addHelpText('after', '\nExample:\n  latchkey openapi > openapi.json')
    .action(async () => {
      process.stdout.write(`${JSON.stringify(await makeDocument(), null, 2)}\n`);
    });
}

/** The document is a property of the program, so it is made on an empty database of its own. */
async function makeDocument(): Promise<unknown> {
  const [{ createApp }, { createLogger }] = await Promise.all([
    import('../app.ts'),
    import('../log.ts'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-openapi-'));
  const url = `sqlite:${join(folder, 'empty.db')}`;
  const database = connectDatabase(url);
  try {
    await migrate(database, url);
    const app = await createApp({
      database,
      clock: createSteadyClock(),
      log: createLogger('silent', false),
      publicUrl: 'http://localhost:4000',
      trustProxy: undefined,
      secret: 'signs nothing: nobody can sign in here',
      signUp: 'closed',
      mailFrom: 'latchkey@localhost',
      rateLimits: {
        enabled: false,
        callsPerMinute: 1,
        notFoundPerMinute: 1,
        mismatchesPerMinute: 1,
        signInsPer15Minutes: 1,
        signInsByAddressPer15Minutes: 1,
        codesByEmailPerDay: 1,
        codesByAddressPerHour: 1,
        codesByAddressPerDay: 1,
      },
    });
    await app.http.ready();
    const document = app.http.swagger();
    await app.close();
    return document;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}
