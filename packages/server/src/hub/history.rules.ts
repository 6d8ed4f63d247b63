import type { EventTable } from '../events/event.table.ts';
import type { BindingMembers, Metadata } from '../memberships/license-metadata.ts';
import { findMachineName, isSystem, nameMachine } from '../memberships/machine-name.rules.ts';
import { tellReason } from './refusal-reasons.ts';

/** What a buyer is told of, by the event that tells of it. Others are not told. */
const typeOfEvent = {
  'membership.created': 'granted',
  'membership.bound': 'bound',
  'membership.metadata_replaced': 'bound',
  'membership.refused': 'refused',
  'membership.reset': 'reset',
  'membership.key_shuffled': 'key_changed',
  'membership.email_changed': 'email_changed',
  'membership.cancel_scheduled': 'canceled',
  'membership.cancel_taken_back': 'uncanceled',
  'membership.terminated': 'ended',
  'membership.went_invalid': 'ended',
  'membership.went_valid': 'revived',
  'membership.suspended': 'suspended',
  'membership.reinstated': 'reinstated',
  'membership.free_days_added': 'days_added',
  'membership.expiry_changed': 'end_changed',
  'membership.downloaded': 'downloaded',
  'membership.reset_disputed': 'reset_disputed',
  'mail.sent': 'mail_sent',
  'mail.refused': 'mail_failed',
  'mail.expired': 'mail_failed',
} as const;
type ToldType = keyof typeof typeOfEvent;

export const toldTypes = Object.keys(typeOfEvent) as ToldType[];
export const historyTypes = [...new Set([...Object.values(typeOfEvent), 'used_day' as const])];
export type HistoryType = (typeof historyTypes)[number];

/**
 * When validity turned because of one of these, at the same instant, that says it already:
 * `membership.went_valid` and `membership.went_invalid` are told where nothing else tells of them.
 */
export const turningTypes = [
  'membership.created',
  'membership.suspended',
  'membership.reinstated',
  'membership.terminated',
] as const satisfies readonly ToldType[];

export interface HistoryEntry {
  readonly id: string;
  readonly type: HistoryType;
  /** Unix seconds. */
  readonly at: number;
  readonly by: 'you' | 'seller' | 'app' | 'system' | null;
  readonly machine: string | null;
  readonly count?: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * An event as the buyer is told of it, member by member; null for one that they are not told of.
 * `bindingMembers` are those of the product.
 */
export function tellEvent(event: EventTable, bindingMembers: BindingMembers): HistoryEntry | null {
  const type: HistoryType | undefined = Object.hasOwn(typeOfEvent, event.type)
    ? typeOfEvent[event.type as ToldType]
    : undefined;
  if (type === undefined) return null;
  const data = JSON.parse(event.data) as Record<string, unknown>;
  return {
    id: event.id,
    type,
    at: Math.floor(event.created_at / 1000),
    by: tellActor(event, type, data),
    machine: tellMachine(type, data),
    data: tellData(type, data, bindingMembers),
  };
}

function tellActor(
  { actor_kind }: EventTable,
  type: HistoryType,
  { cause }: Record<string, unknown>,
): HistoryEntry['by'] {
  switch (actor_kind) {
    case 'customer':
      return 'you';
    case 'system':
      return 'system';
    case 'api_key': {
      // The app asks by an API key, and so does the seller's own server.
      const byApp = type === 'refused' || (type === 'bound' && cause === undefined);
      return byApp || cause === 'empty_metadata' ? 'app' : 'seller';
    }
    default:
      return 'seller';
  }
}

/** Of a refused call by another machine nothing is told: it may be another person's. */
function tellMachine(type: HistoryType, { metadata, system }: Record<string, unknown>) {
  const values = (metadata ?? {}) as Record<string, unknown>;
  if (type === 'bound') return nameMachine(values, isSystem(system) ? system : undefined);
  return type === 'reset' ? (findMachineName(values) ?? null) : null;
}

const told: Partial<Record<HistoryType, readonly string[]>> = {
  ended: ['status'],
  days_added: ['days'],
  end_changed: ['before', 'after'],
  downloaded: ['platform'],
  mail_sent: ['kind'],
  mail_failed: ['kind'],
};

function tellData(
  type: HistoryType,
  data: Record<string, unknown>,
  bindingMembers: BindingMembers,
) {
  if (type === 'refused') {
    const metadata = data.metadata as Metadata | undefined;
    return { reason: tellReason(data.reason, metadata, bindingMembers) };
  }
  const names = (told[type] ?? []).filter((name) => Object.hasOwn(data, name));
  return Object.fromEntries(names.map((name) => [name, data[name]]));
}
