import { errorKind } from '../lib/app-error.ts';

export const apiKeyNotFound = errorKind(
  'API_KEY_NOT_FOUND',
  404,
  'No API key of this company has this id.',
  (asSent: string) => `No such API Key found with the provided ID: ${asSent}`,
);

/** Why an API key cannot be rotated, in the words for whoever asked for it. */
export const rotationRefusals = {
  revoked: 'This API key is revoked. Make a new one in its place.',
  expired: 'This API key has expired. Make a new one in its place.',
  rotated: 'This API key was rotated already: its successor can be rotated.',
} as const;

export type RotationRefusal = keyof typeof rotationRefusals;

export const apiKeyNotLive = errorKind(
  'API_KEY_NOT_LIVE',
  409,
  'The API key is revoked, has expired or was rotated already, so it cannot be rotated.',
  (refusal: RotationRefusal) => rotationRefusals[refusal],
);
