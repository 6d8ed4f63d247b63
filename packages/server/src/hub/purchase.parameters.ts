import { Type } from 'typebox';
import { downloadPlatforms } from './download-links.ts';

export const ofPurchase = Type.Object({
  membership_id: Type.String({ description: '`mem_…`' }),
});

/** Read by `readHubPage` (purchase-replies.ts). */
export const hubPageParameters = Type.Object({
  cursor: Type.Optional(Type.String({ description: '`next_cursor` of the page before.' })),
  per: Type.Optional(Type.Integer({ default: 20, minimum: 1, description: 'At most 50.' })),
});

export const HubDownloadBody = Type.Object({
  platform: Type.Unsafe<string>({
    type: 'string',
    enum: [...downloadPlatforms],
    description: 'One of the platforms that the purchase names.',
  }),
});
