/** The purpose by which the facts of private mails are sealed (`lib/sealer.ts`). */
export const mailSealing = 'mail facts';
