import { errorKind } from '../lib/app-error.ts';

export const productNotFound = errorKind(
  'PRODUCT_NOT_FOUND',
  404,
  'No product of this company (or of this API key) has this id.',
  (asSent: string) => `No such Product found with the provided ID: ${asSent}`,
);

export const productArchived = errorKind(
  'PRODUCT_ARCHIVED',
  400,
  'The product is archived: nobody gets a new membership of it until it is unarchived.',
  () => 'This product is archived, so nobody gets a new membership of it. Unarchive it first.',
);
