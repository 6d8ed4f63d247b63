/** Who caused an event, and from which network address. */
export interface Actor {
  readonly kind: 'api_key' | 'account' | 'customer' | 'cli' | 'system';
  readonly id: string | null;
  readonly address: string | null;
}

/** What time and the program's own jobs do. */
export const systemActor: Actor = { kind: 'system', id: null, address: null };

/** What is done on the command line. */
export const cliActor: Actor = { kind: 'cli', id: null, address: null };

/** One thing that happened, as it is kept for the timeline and for webhooks. */
export interface NewEvent {
  readonly companyId: string;
  /** `<noun>.<past participle>`, such as `membership.bound`. */
  readonly type: string;
  /** The id of what it happened to. */
  readonly subjectId: string;
  readonly actor: Actor;
  /** Plain JSON. Never a secret, never a one-time code. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}
