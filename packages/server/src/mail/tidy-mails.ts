import type { Database, Transaction } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { blankOutboxFile, listPrivateFiles } from './outbox-files.ts';
import { settleMail } from './settle-mail.ts';
import {
  deleteBlanked,
  deleteMailsSettledBefore,
  dropHtmlSettledBefore,
  findReadable,
  listMailsToBlank,
  listOverdueMails,
} from './tidy.repository.ts';

const sliceSize = 200;
const dayMs = 86_400_000;
const keptForMs = 400 * dayMs;
/** The text says the same in a tenth of the room. */
const htmlKeptForMs = 30 * dayMs;

interface TidyServices {
  readonly database: Database;
  readonly clock: Clock;
  /** Where files of this process are, whether it writes any or not. */
  readonly outboxDir: string;
}

/**
 * Ends mails whose time is over, and forgets old ones; private ones with their file as soon as what
 * they said is worth nothing. Safe in several processes at once. Answers how many were given up.
 */
export async function tidyMails(services: TidyServices): Promise<number> {
  const givenUp = await giveUp(services);
  await blank(services);
  await forget(services);
  return givenUp;
}

async function giveUp({ database, clock }: TidyServices): Promise<number> {
  const now = clock.now();
  let total = 0;
  for (;;) {
    const { listed, ended } = await database.transaction(async (tx) => {
      const overdue = await listOverdueMails(tx, now, sliceSize);
      let ended = 0;
      for (const mail of overdue) {
        if (await settleMail(tx, mail, { status: 'expired' }, now)) ended += 1;
      }
      return { listed: overdue.length, ended };
    });
    total += ended;
    if (listed < sliceSize) return total;
  }
}

/** The file before the row: a crash between them leaves both to the next time. */
async function blank({ database, clock, outboxDir }: TidyServices): Promise<void> {
  for (let total = 0; ; ) {
    const mails = await listMailsToBlank(database.read, clock.now(), sliceSize);
    for (const { file } of mails) if (file !== null) await blankOutboxFile(outboxDir, file);
    if (mails.length > 0) {
      await database.transaction((tx) =>
        deleteBlanked(
          tx,
          mails.map((mail) => mail.id),
        ),
      );
    }
    total += mails.length;
    if (mails.length < sliceSize) {
      // To whom they went stands in the files of the database no more.
      if (total > 0) await database.forgetDeleted();
      return;
    }
  }
}

async function forget({ database, clock }: TidyServices): Promise<void> {
  const now = clock.now();
  const inSlices = async (slice: (tx: Transaction) => Promise<number>) => {
    while ((await database.transaction(slice)) === sliceSize);
  };
  await inSlices((tx) => deleteMailsSettledBefore(tx, now - keptForMs, sliceSize));
  await inSlices((tx) => dropHtmlSettledBefore(tx, now - htmlKeptForMs, sliceSize));
}

/**
 * Blanks the private files of the folder that nobody may read any more, whoever left them: another
 * run, another node's rows, a database that is gone.
 */
export async function blankLeftFiles({
  database,
  outboxDir,
}: Pick<TidyServices, 'database' | 'outboxDir'>): Promise<void> {
  const left = await listPrivateFiles(outboxDir);
  for (let at = 0; at < left.length; at += sliceSize) {
    const slice = left.slice(at, at + sliceSize);
    const readable = await findReadable(
      database.read,
      slice.map(({ mailId }) => mailId),
    );
    for (const { file, mailId } of slice) {
      if (!readable.has(mailId)) await blankOutboxFile(outboxDir, file);
    }
  }
}
