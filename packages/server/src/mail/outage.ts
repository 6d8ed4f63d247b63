import { backOffMs } from './back-off.ts';

/** Whether mails get through, as this process knows: while they do not, one is tried now and then. */
export interface Outage {
  /** Whether to try: nothing is known to be wrong, it is time again, or a newer mail has come. */
  mayTry(now: number, newestPosition: () => Promise<number>): Promise<boolean>;
  /** A try came to nothing. Answers whether it is the first one to. */
  note(now: number, newestPosition: number): boolean;
  /** Something got through. Answers whether there was an outage until now. */
  end(): boolean;
}

export function createOutage(): Outage {
  let tries = 0;
  let tryAgainAt = 0;
  let newestThen = 0;
  return {
    async mayTry(now, newestPosition) {
      return tries === 0 || now >= tryAgainAt || (await newestPosition()) > newestThen;
    },
    note(now, newestPosition) {
      tries += 1;
      tryAgainAt = now + backOffMs(tries);
      newestThen = newestPosition;
      return tries === 1;
    },
    end() {
      const was = tries > 0;
      tries = 0;
      return was;
    },
  };
}
