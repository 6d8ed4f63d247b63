/** What decides whom a buyer turns to. */
export interface SentenceSubject {
  readonly seller: string;
  readonly supportEmail: string | null;
  /** Without it the page of the purchase shows no key, and no button that resets it. */
  readonly hasSoftware: boolean;
}

/** Where the download is; null where there is none. */
export function whereToDownload({ hasSoftware }: SentenceSubject): string | null {
  return hasSoftware ? 'The download is on the page of your purchase.' : null;
}

/** How the key gets to another machine. */
export function howToMove(about: SentenceSubject): string {
  return about.hasSoftware
    ? 'Moving to another machine? Press Reset Key on the page of your purchase, and enter the same key on the new one.'
    : `Moving to another machine? Ask ${sellerOf(about)} to reset your key.`;
}

/** What to do about a refusal, for a buyer who was refused. */
export function theWayOn(about: SentenceSubject): string {
  return about.hasSoftware
    ? 'If that was you, press Reset Key on the page of your purchase, then enter the key on the new machine.'
    : `If that was you, ask ${sellerOf(about)} to reset your key, then enter it on the new machine.`;
}

/** What is so while an end can still be moved. */
export const theWayBack =
  'Nothing is lost: when the license is extended, the same key works again.';

function sellerOf({ seller, supportEmail }: SentenceSubject): string {
  return supportEmail === null ? seller : `${seller} (${supportEmail})`;
}
