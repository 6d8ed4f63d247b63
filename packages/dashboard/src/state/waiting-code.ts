const storageKey = 'latchkey-hub-code';
const worksMs = 10 * 60_000;

/** A code that was asked for and not entered yet. */
export interface WaitingCode {
  readonly email: string;
  /** When the last one was asked for, epoch milliseconds. */
  readonly askedAt: number;
}

/**
 * The code that this tab waits for. Phones drop a page while its visitor reads the mail: it has to be
 * there again when they come back. Kept in the tab alone, and not in the address.
 */
export function readWaitingCode(): WaitingCode | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as WaitingCode | null;
    return kept && Date.now() - kept.askedAt < worksMs ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what this tab waits for; undefined forgets it. */
export function keepWaitingCode(code: WaitingCode | undefined): void {
  try {
    if (code) sessionStorage.setItem(storageKey, JSON.stringify(code));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing asks for the address again.
  }
}
