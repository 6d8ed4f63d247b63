import type { MembershipStatus } from '../../api/membership.ts';
import { membershipTexts } from '../../texts/index.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';

const tones: Record<MembershipStatus, Tone> = {
  trialing: 'info',
  active: 'good',
  past_due: 'warn',
  completed: 'good',
  canceled: 'neutral',
  expired: 'neutral',
  unresolved: 'bad',
};

/** The status of a membership as a word; green, blue and yellow ones give access. */
export function MembershipStatusBadge({ status }: { readonly status: MembershipStatus }) {
  return <StatusBadge tone={tones[status]}>{membershipTexts.statusWords[status]}</StatusBadge>;
}
