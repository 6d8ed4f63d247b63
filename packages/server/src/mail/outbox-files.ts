import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toIsoInstant } from '../lib/clock.ts';
import { isPrivateMail } from '../outbox/mail-kinds.ts';

/** What is left of a mail that only its addressee might read, once what it said is worth nothing. */
const blanked = [
  'Subject: No longer kept',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=us-ascii',
  '',
  'What this mail said can no longer be used, so it has been removed.',
  '',
].join('\r\n');

/** What is being written, or was when its process died; the next try takes the same name. */
const unfinished = '.unfinished';
const name = /^[^-]+-([a-z_]+)-(mail_\w+)\.eml(?:\.unfinished)?$/;

/** The name of a mail's file: the same with each try, sorted by when mails were queued. */
export function outboxFileName(mail: { mailId: string; kind: string; createdAt: number }): string {
  const stamp = toIsoInstant(mail.createdAt).replaceAll(/[-:.]/g, '');
  return `${stamp}-${mail.kind}-${mail.mailId}.eml`;
}

/**
 * Writes a file that its owner only can read into a folder that its owner only can enter; whole or
 * not at all.
 */
export async function writeOutboxFile(folder: string, file: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const begun = join(folder, `${file}${unfinished}`);
  const handle = await open(begun, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(begun, join(folder, file));
}

/** Removes what a file said; one that is not in this folder is no matter. */
export async function blankOutboxFile(folder: string, file: string): Promise<void> {
  if (file.endsWith(unfinished)) return rm(join(folder, file), { force: true });
  const found = await stat(join(folder, file)).catch(() => undefined);
  if (found === undefined || found.size === blanked.length) return;
  await writeOutboxFile(folder, file, Buffer.from(blanked));
}

/** A file of a private mail that still says what it said. */
export interface PrivateFile {
  readonly file: string;
  readonly mailId: string;
}

/** The private files of a folder that are not blanked yet; none where there is no folder. */
export async function listPrivateFiles(folder: string): Promise<PrivateFile[]> {
  const files = await readdir(folder).catch(() => []);
  const left: PrivateFile[] = [];
  for (const file of files) {
    const [, kind = '', mailId = ''] = name.exec(file) ?? [];
    if (!isPrivateMail(kind)) continue;
    const found = await stat(join(folder, file)).catch(() => undefined);
    if (found !== undefined && found.size !== blanked.length) left.push({ file, mailId });
  }
  return left;
}
