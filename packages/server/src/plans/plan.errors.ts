import { errorKind } from '../lib/app-error.ts';

export const planNotFound = errorKind(
  'PLAN_NOT_FOUND',
  404,
  'No plan of this company (or of the products of this API key) has this id.',
  (asSent: string) => `No such Plan found with the provided ID: ${asSent}`,
);
