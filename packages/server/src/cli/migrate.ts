import type { Command } from 'commander';
import { parseConfig, readEnvironment } from '../config.ts';
import { connectDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { print } from './output.ts';

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date (the server does so at start, too)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey migrate')
    .action(async ({ json }: { json?: boolean }) => {
      const { databaseUrl } = parseConfig(readEnvironment());
      const database = connectDatabase(databaseUrl);
      try {
        const { ran, backup } = await migrate(database, databaseUrl);
        const words = ran.length === 0 ? 'Nothing to do.' : `Ran ${ran.join(', ')}.`;
        print(json, { ran, backup: backup ?? null }, backup ? `${words} Backup: ${backup}` : words);
      } finally {
        await database.close();
      }
    });
}
