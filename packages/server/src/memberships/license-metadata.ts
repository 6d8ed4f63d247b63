import { canonicalJson } from '../lib/canonical-json.ts';
import { findBrokenLimit, findOversize, nameMember } from './metadata-limits.ts';

/** A plain JSON object. Only own members count, and `__proto__` is a name like any other. */
export type Metadata = Record<string, unknown>;

/** Which members lock a key: the whole object, or those of the list. An empty list means `all`. */
export type BindingMembers = 'all' | readonly string[];

/** `none` is for a judgement before the product is known: a blank string may yet be allowed. */
export type MetadataUse =
  | { kind: 'validate'; bindingMembers: BindingMembers | 'none' }
  | { kind: 'update' };

/** Metadata within the limits, with its canonical text; or what follows the contract's sentence. */
export type CheckedMetadata =
  | { ok: true; metadata: Metadata; canonical: string }
  | { ok: false; problem: string };

/**
 * Judges the `metadata` of a request (wire contract, Validate). The problem goes on the wire behind
 * `Parameter :metadata is invalid. `; it names members and never quotes values.
 *
 * In a validation a null at the top is refused, and so is a blank string as a binding member's own
 * value: a failed reader of the machine's id must not pass as "no machine". In an update a null at
 * the top removes the member: it is in neither `metadata` nor `canonical`.
 */
export function checkMetadata(value: unknown, use: MetadataUse): CheckedMetadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problem: wanted(value) };
  }
  const sent = value as Metadata;
  const problem =
    findBrokenLimit(sent) ??
    (use.kind === 'validate' ? findUnread(sent, use.bindingMembers) : undefined);
  if (problem !== undefined) return { ok: false, problem };
  const metadata = use.kind === 'update' ? withoutNulls(sent) : sent;
  const canonical = canonicalJson(metadata);
  const oversize = findOversize(canonical);
  return oversize === undefined
    ? { ok: true, metadata, canonical }
    : { ok: false, problem: oversize };
}

function wanted(value: unknown): string {
  const example = 'an object such as {"metadata": {"HWID": "…"}}';
  return value === undefined ? `It is missing: send ${example}.` : `It must be ${example}.`;
}

function findUnread(sent: Metadata, bindingMembers: BindingMembers | 'none'): string | undefined {
  for (const name of Object.keys(sent)) {
    const value = sent[name];
    if (value === null) {
      return `${nameMember(name)} must not be null: send a value, or leave the member out.`;
    }
    if (typeof value === 'string' && locks(bindingMembers, name) && value.trim() === '') {
      return `${nameMember(name)} must not be empty: the app probably failed to read this machine's hardware id.`;
    }
  }
  return undefined;
}

/** Built from entries, so that a member called `__proto__` stays a member. */
function withoutNulls(sent: Metadata): Metadata {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));
}

function locks(bindingMembers: BindingMembers | 'none', name: string): boolean {
  if (bindingMembers === 'none') return false;
  return locksAll(bindingMembers) || bindingMembers.includes(name);
}

function locksAll(bindingMembers: BindingMembers): bindingMembers is 'all' | readonly [] {
  return bindingMembers === 'all' || bindingMembers.length === 0;
}

/** Whether there is something in metadata that a key can be bound by: any of its binding members. */
export function namesMachine(metadata: Metadata, bindingMembers: BindingMembers): boolean {
  return Object.keys(metadata).some((name) => locks(bindingMembers, name));
}

export interface ValidationInput {
  /** Canonical text of what is stored, `{}` when nothing is. */
  stored: string;
  sent: { metadata: Metadata; canonical: string };
  bindingMembers: BindingMembers;
  emptyOnBound: 'refuse' | 'accept' | 'reset';
  emptyOnUnbound: 'allow' | 'refuse';
}

export type ValidationDecision =
  /** The machine that the key is bound to. `informative` is the whole new text when other members differ. */
  | { kind: 'match'; informative?: string }
  /** The first machine: `metadata` is the canonical text to store. */
  | { kind: 'bind'; metadata: string }
  | { kind: 'mismatch' }
  /** An unbound key without a machine, allowed. `informative` as above. */
  | { kind: 'nothing'; informative?: string }
  /** An unbound key without a machine, refused by the product's setting. */
  | { kind: 'empty_refused' }
  | { kind: 'accept_empty' }
  | { kind: 'reset' };

/**
 * What a validation means for the key (wire contract, Validate: the table and the decisions).
 *
 * With `all` the whole objects compare, which is one comparison of canonical texts. With a list the
 * key is bound once one of the listed members is stored; those sent must equal those stored, none
 * more and none less; the other members are informative and replaced by each valid call.
 *
 * On an unbound key a call without any listed member has nothing to lock with: it does not bind,
 * is judged like `{}`, and its informative members may be stored. On a bound key only `{}` itself
 * is "empty": other metadata without the machine is one member less, a mismatch. `{}` never
 * changes informative members. An `informative` text must be written only if what is stored is
 * still what was compared, or a late flush would undo a binding.
 */
export function decideValidation(input: ValidationInput): ValidationDecision {
  const { bindingMembers } = input;
  if (locksAll(bindingMembers)) return decideWhole(input);
  return decideListed(input, bindingMembers);
}

function decideWhole(input: ValidationInput): ValidationDecision {
  const { stored, sent } = input;
  if (stored === '{}') {
    return sent.canonical === '{}'
      ? decideUnlocked(input)
      : { kind: 'bind', metadata: sent.canonical };
  }
  if (sent.canonical === stored) return { kind: 'match' };
  return sent.canonical === '{}' ? decideEmptyOnBound(input) : { kind: 'mismatch' };
}

function decideListed(input: ValidationInput, names: readonly string[]): ValidationDecision {
  const { stored, sent } = input;
  const sentLock = lockOf(sent.metadata, names);
  const storedLock =
    stored === sent.canonical ? sentLock : lockOf(JSON.parse(stored) as Metadata, names);
  if (storedLock === '{}') {
    return sentLock === '{}' ? decideUnlocked(input) : { kind: 'bind', metadata: sent.canonical };
  }
  if (sent.canonical === '{}') return decideEmptyOnBound(input);
  if (sentLock !== storedLock) return { kind: 'mismatch' };
  return stored === sent.canonical
    ? { kind: 'match' }
    : { kind: 'match', informative: sent.canonical };
}

/** Canonical text of the listed members alone. */
function lockOf(metadata: Metadata, names: readonly string[]): string {
  const held = names.filter((name) => Object.hasOwn(metadata, name));
  return canonicalJson(Object.fromEntries(held.map((name) => [name, metadata[name]])));
}

function decideUnlocked({ stored, sent, emptyOnUnbound }: ValidationInput): ValidationDecision {
  if (emptyOnUnbound === 'refuse') return { kind: 'empty_refused' };
  return sent.canonical === '{}' || sent.canonical === stored
    ? { kind: 'nothing' }
    : { kind: 'nothing', informative: sent.canonical };
}

function decideEmptyOnBound({ emptyOnBound }: ValidationInput): ValidationDecision {
  if (emptyOnBound === 'accept') return { kind: 'accept_empty' };
  return emptyOnBound === 'reset' ? { kind: 'reset' } : { kind: 'mismatch' };
}
