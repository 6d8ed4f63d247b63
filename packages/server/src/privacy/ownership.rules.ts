/** One time when a membership came under another e-mail address; addresses are normal ones. */
export interface AddressChange {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Whether the buyer did it in the hub, where both addresses were shown to be theirs. */
  readonly byBuyer: boolean;
}

export interface Ownership {
  /** The addresses under which the buyer has had it, the present one first. */
  readonly addresses: readonly string[];
  /** Since when it is theirs, epoch milliseconds; what came before was somebody else's. */
  readonly since: number;
}

/**
 * Whose a membership is, by the changes of its address, newest first. A change by the buyer goes on
 * with the same person; by the seller it brings the membership from somebody else.
 */
export function ownershipOf(changes: readonly AddressChange[], present: string): Ownership {
  const addresses = [present];
  for (const { at, before, byBuyer } of changes) {
    if (addresses.includes(before)) continue;
    if (!byBuyer) return { addresses, since: at };
    addresses.push(before);
  }
  return { addresses, since: 0 };
}

/** A time in which a membership was somebody's who has it no more, epoch milliseconds. */
export interface FormerSpan {
  readonly from: number;
  readonly to: number;
}

/** When a membership was under an address and left it, by the changes, oldest first. */
export function spansUnder(changes: readonly AddressChange[], address: string): FormerSpan[] {
  return changes.flatMap(({ before, at }, index) =>
    before === address ? [{ from: changes[index - 1]?.at ?? 0, to: at }] : [],
  );
}
