import { canonicalJson } from '../lib/canonical-json.ts';
import type { BindingMembers, Metadata } from './license-metadata.ts';
import {
  appWay,
  nameMembers,
  resetWay,
  standingSentence,
  type WayOn,
  wayBackIn,
} from './license-words.ts';
import type { Membership, Standing } from './membership.ts';
import type { Refusal } from './validation-activity.ts';

/** Why a validation is answered as it is, in the words for the seller. */
export interface Explanation {
  /** The HTTP status that the app gets. */
  readonly answer: 201 | 400 | 403 | 429;
  readonly reason: string;
  readonly sentence: string;
  readonly way_on: WayOn | null;
}

/** Why a key is, or was, refused for what was sent, and the way on. */
export function explainRefusal(
  membership: Membership,
  reason: Refusal['reason'],
  sent: Metadata,
  standing: Standing,
): Explanation {
  switch (reason) {
    case 'membership_inactive':
      return {
        answer: 403,
        reason,
        sentence: standingSentence(membership, standing),
        way_on: standing.valid ? null : wayBackIn(standing),
      };
    case 'empty_metadata':
      return {
        answer: 400,
        reason,
        sentence: 'The app named no machine, and the product wants one from the first call on.',
        way_on: appWay,
      };
    case 'metadata_mismatch':
      return { answer: 400, reason, ...explainMismatch(membership, sent) };
  }
}

function explainMismatch({ metadata, settings }: Membership, sent: Metadata) {
  const { bindingMembers } = settings;
  const stored = JSON.parse(metadata) as Metadata;
  const locking = (names: readonly string[]) => names.filter((name) => locks(bindingMembers, name));
  if (Object.keys(sent).length === 0) {
    return {
      sentence: 'The app named no machine, and the key is bound to one.',
      way_on: appWay,
    };
  }
  const held = locking(Object.keys(stored));
  const missing = held.filter((name) => !Object.hasOwn(sent, name));
  const added = locking(Object.keys(sent)).filter((name) => !Object.hasOwn(stored, name));
  const other = held.filter((name) => Object.hasOwn(sent, name) && differs(stored, sent, name));
  const parts = [
    ...say(other, 'differs', 'differ'),
    ...say(missing, 'is missing', 'are missing'),
    ...say(added, 'is new', 'are new'),
  ];
  const same = held.length - missing.length - other.length;
  return {
    sentence: `The key is bound to other metadata${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
    way_on: same > 0 && bindingMembers === 'all' ? settingsWay : resetWay,
  };
}

function say(names: readonly string[], one: string, several: string): string[] {
  return names.length === 0 ? [] : [`${nameMembers(names)} ${names.length === 1 ? one : several}`];
}

/** Something agrees: it may be the same machine, with a version or a time beside its id. */
const settingsWay: WayOn = {
  action: 'change_settings',
  words:
    'If this is the same machine, let only the member that names it bind, in the license key settings of the product. If it is another one, use Reset Key.',
};

function locks(bindingMembers: BindingMembers, name: string): boolean {
  return bindingMembers === 'all' || bindingMembers.length === 0 || bindingMembers.includes(name);
}

function differs(stored: Metadata, sent: Metadata, name: string): boolean {
  return canonicalJson(stored[name]) !== canonicalJson(sent[name]);
}
