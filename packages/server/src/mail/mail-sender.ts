import { findNewestPosition, wakeMails } from './mail.repository.ts';
import { createOutage } from './outage.ts';
import { warmUpHtml } from './render-html.ts';
import { type SenderServices, sendNextMail, type Turn } from './send-next-mail.ts';
import { blankLeftFiles, tidyMails } from './tidy-mails.ts';

const lookEveryMs = 1000;
const tidyEveryMs = 20_000;
const sweepEveryMs = 3_600_000;
/** Not while the server starts to listen. */
const warmUpAfterMs = 3000;
/** One that is on its way when the server stops may arrive. */
const finishWithinMs = 6000;

type Say = (data: Readonly<Record<string, unknown>>, words: string) => void;

/** Where it is said what became of mails; never who they were for. */
export interface SenderLog {
  readonly debug: Say;
  readonly info: Say;
  readonly warn: Say;
  readonly error: Say;
}

export interface MailSender {
  /** Hands over what is due, one mail after the other. Answers how many turns that took. */
  pass(): Promise<number>;
  /** Ends what time ends. */
  tidy(): Promise<void>;
  /** Breaks off what is on its way. */
  abort(): void;
  /** From now on no other mail begins. */
  finish(): void;
}

type MailSenderServices = SenderServices & { readonly outboxDir: string };

/** What hands mails over, without the clockwork. */
export function createMailSender(services: MailSenderServices, log: SenderLog): MailSender {
  const { database, clock } = services;
  const outage = createOutage();
  const aborting = new AbortController();
  let isFinishing = false;
  const newestPosition = () => findNewestPosition(database.read);

  /** Answers whether to go on at once. */
  async function take(turn: Turn): Promise<boolean> {
    if (turn.kind === 'idle') return false;
    if (turn.kind === 'outage') {
      const { problem, detail } = turn;
      if (outage.note(clock.now(), await newestPosition())) {
        log.warn({ problem, detail }, 'mail cannot be handed over; it waits and is tried again');
      }
      return false;
    }
    report(turn, log);
    const gotThrough = turn.kind === 'ended' && ['sent', 'refused'].includes(turn.end.status);
    if (gotThrough && outage.end()) {
      await database.transaction((tx) => wakeMails(tx, clock.now()));
      log.info({}, 'mail is handed over again');
    }
    return true;
  }

  return {
    async pass() {
      let turns = 0;
      while (!isFinishing && (await outage.mayTry(clock.now(), newestPosition))) {
        if (!(await take(await sendNextMail(services, aborting.signal)))) break;
        turns += 1;
      }
      return turns;
    },
    async tidy() {
      const givenUp = await tidyMails(services);
      if (givenUp > 0) log.warn({ givenUp }, 'mails were given up');
    },
    finish() {
      isFinishing = true;
    },
    abort: () => aborting.abort(),
  };
}

function report(turn: Exclude<Turn, { kind: 'idle' | 'outage' }>, log: SenderLog): void {
  const { id, kind } = turn.mail;
  if (turn.kind === 'put_off') {
    const { problem, detail } = turn;
    if (detail !== undefined) log.error({ mail: id, kind, detail }, 'mail could not be written');
    else log.debug({ mail: id, kind, problem }, 'mail put off');
  } else if (turn.end.status === 'refused') {
    log.warn({ mail: id, kind, problem: turn.end.problem }, 'mail refused');
  } else {
    log.debug({ mail: id, kind, status: turn.end.status }, 'mail settled');
  }
}

/**
 * Hands over mails from now on: looks each second, and goes on at once while there is work. `stop`
 * lets the one on its way arrive, for some seconds.
 */
export function startMailSender(
  services: MailSenderServices,
  log: SenderLog,
): { stop(): Promise<void> } {
  const sender = createMailSender(services, log);
  const jobs = [
    repeat('handing over mail', lookEveryMs, sender.pass, log),
    repeat('tidying mails', tidyEveryMs, sender.tidy, log),
    repeat('blanking mail files', sweepEveryMs, () => blankLeftFiles(services), log),
  ];
  // What cannot be loaded is told by the first mail that needs it.
  const warmUp = setTimeout(() => void warmUpHtml().catch(() => undefined), warmUpAfterMs);
  warmUp.unref();
  return {
    async stop() {
      sender.finish();
      clearTimeout(warmUp);
      const timeIsUp = setTimeout(sender.abort, finishWithinMs);
      await Promise.all(jobs.map((job) => job.stop()));
      clearTimeout(timeIsUp);
      services.transport.close();
    },
  };
}

/** Does a job now and again after each span, never twice at a time. `stop` waits for its end. */
function repeat(
  what: string,
  everyMs: number,
  work: () => Promise<unknown>,
  log: SenderLog,
): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  let hasFailed = false;
  const start = () => {
    running ??= work()
      .then(() => {
        hasFailed = false;
      })
      .catch((error: unknown) => {
        // A message may hold what a mail says; the name of an error does not. Said once, not each second.
        const detail = error instanceof Error ? error.name : 'unknown';
        if (!hasFailed) log.warn({ detail }, `${what} failed; it is tried again`);
        hasFailed = true;
      })
      .finally(() => {
        running = undefined;
      });
  };
  start();
  const timer = setInterval(start, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
