import { errorKind } from '../lib/app-error.ts';

export const linkExpired = errorKind(
  'LINK_EXPIRED',
  403,
  'A link that the server has signed is too old.',
  () => 'This link is too old. Your purchases in the hub have what it led to.',
);

export const linkUnknown = errorKind(
  'LINK_UNKNOWN',
  404,
  'A link was not signed by this server, or what it leads to is not there any more.',
  () =>
    'This link does not work. It may have been cut off: open it once more from where you got it.',
);
