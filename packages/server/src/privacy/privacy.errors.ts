import { errorKind } from '../lib/app-error.ts';

export const erasureNotFound = errorKind(
  'ERASURE_NOT_FOUND',
  404,
  'The company has no such request of a buyer to be erased.',
  () => 'There is no such request. It may be one of another company.',
);

export const erasureSettled = errorKind(
  'ERASURE_SETTLED',
  409,
  'The request was settled before, the other way.',
  (outcome: 'erased' | 'declined') =>
    outcome === 'erased'
      ? 'This buyer was erased already, which cannot be taken back.'
      : 'This request was declined already. The buyer can ask again.',
);
