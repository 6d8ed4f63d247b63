import { errorKind } from '../lib/app-error.ts';

export const wrongCredentials = errorKind(
  'WRONG_CREDENTIALS',
  401,
  'No account has this e-mail address together with this password.',
  () => 'This e-mail address and password do not belong together. Check both and try again.',
);

export const wrongPassword = errorKind(
  'WRONG_PASSWORD',
  400,
  'The password that was sent to confirm a change is not that of the account.',
  () => 'This is not your current password. Check it and try again.',
);

export const unusablePassword = errorKind(
  'UNUSABLE_PASSWORD',
  400,
  'A new password is too short or too long.',
  (problem: string) => problem,
);

export const wrongCode = errorKind(
  'WRONG_CODE',
  401,
  'A one-time code or backup code does not fit, or was used before.',
  (isBackup: boolean) =>
    isBackup
      ? 'This backup code does not fit. Each one works once: try another one.'
      : 'This code does not fit. Codes last half a minute: try the one that is shown now.',
);

export const signInOver = errorKind(
  'SIGN_IN_OVER',
  401,
  'The sign-in that waited for a second factor has ended: too late, or too many codes.',
  () => 'This sign-in has ended. Start again with your e-mail address and password.',
);

export const secondFactorLocked = errorKind(
  'SECOND_FACTOR_LOCKED',
  429,
  'Too many codes in a row did not fit; Retry-After says when to come back.',
  () => 'Too many codes did not fit. Wait a quarter of an hour and try again.',
);

export const secondFactorOn = errorKind(
  'SECOND_FACTOR_ON',
  409,
  'The account has an authenticator app already.',
  () => 'An authenticator app is set up already. Turn it off first to set up another one.',
);

export const secondFactorOff = errorKind(
  'SECOND_FACTOR_OFF',
  409,
  'The account has no authenticator app.',
  () => 'No authenticator app is set up for this account.',
);

export const sessionTooOld = errorKind(
  'SESSION_TOO_OLD',
  403,
  'This wants somebody who has signed in within the last day.',
  () => 'It has been a while since you signed in. Sign in again, then add the passkey.',
);

export const passkeyRefused = errorKind(
  'PASSKEY_REFUSED',
  400,
  'What the passkey answered cannot be accepted.',
  () => 'This passkey was not accepted. Try again, or sign in with your password.',
);

export const passkeyNotFound = errorKind(
  'PASSKEY_NOT_FOUND',
  404,
  'There is no such passkey of the person who is signed in.',
  () => 'You have no such passkey. It may have been removed already.',
);

export const sessionNotFound = errorKind(
  'SESSION_NOT_FOUND',
  404,
  'There is no such session of the person who is signed in.',
  () => 'You have no such session. It may have ended already.',
);

export const wrongSetupToken = errorKind(
  'WRONG_SETUP_TOKEN',
  403,
  'The set-up address is unknown, was used, or was followed by a newer one.',
  () => 'This set-up address does not work any more. Use the one that the server printed last.',
);

export const setupDone = errorKind(
  'SETUP_DONE',
  403,
  'This server has a company already, so nobody can set it up.',
  () => 'This server is set up already. Sign in, or ask an owner to add you.',
);

export const signUpClosed = errorKind(
  'SIGN_UP_CLOSED',
  403,
  'This server does not let strangers start a company.',
  () => 'This server takes no new companies. Ask whoever runs it to add you.',
);

export const emailTaken = errorKind(
  'EMAIL_TAKEN',
  409,
  'An account has this e-mail address already.',
  () => 'There is an account with this e-mail address. Sign in with it instead.',
);

export const memberNotFound = errorKind(
  'MEMBER_NOT_FOUND',
  404,
  'Nobody of this company has this id.',
  () => 'Nobody in this company has this id. They may have been removed already.',
);

export const ownersOnly = errorKind(
  'OWNERS_ONLY',
  403,
  'Only an owner makes, changes or removes owners.',
  () => 'Only an owner can make somebody an owner, change an owner or remove one.',
);

export const lastOwner = errorKind(
  'LAST_OWNER',
  409,
  'The company would be left without an owner.',
  () => 'A company needs an owner. Make somebody else an owner first.',
);

export const alreadyMember = errorKind(
  'ALREADY_MEMBER',
  409,
  'Somebody with this e-mail address belongs to the company already.',
  () => 'They belong to this company already. You can change their role in the team.',
);

export const tooManyInvitations = errorKind(
  'TOO_MANY_INVITATIONS',
  429,
  'The company has sent as many invitations as it may on a day, or to one address; Retry-After says when to come back.',
  (most: number, to: 'anybody' | 'one address') =>
    to === 'anybody'
      ? `A company can send ${most} invitations a day, and these are sent. Go on tomorrow (UTC).`
      : `A company can send ${most} invitations a day to one address, and these are sent. The last one still works; you can send another tomorrow (UTC).`,
);

export const invitationNotFound = errorKind(
  'INVITATION_NOT_FOUND',
  404,
  'There is no such invitation, or it was accepted, taken back, replaced or has expired.',
  (asked: 'by its token' | 'by the team') =>
    asked === 'by its token'
      ? 'This invitation does not work any more. It may have been used, replaced or taken back, or is over seven days old. Ask whoever invited you to send it again.'
      : 'There is no such invitation any more. It may have been accepted or taken back already.',
);

export const signInFirst = errorKind(
  'SIGN_IN_FIRST',
  403,
  'The invitation is for an account that exists, and that is not who is signed in.',
  () =>
    'There is an account with the e-mail address of this invitation. Sign in with it, then accept.',
);
