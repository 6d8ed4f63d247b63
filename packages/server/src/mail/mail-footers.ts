import type { WordedKind } from './placeholders.ts';

const ofProducts =
  'You get this mail because {{email}} is the address of a purchase of {{product_name}} from {{seller_name}}.';

const own: Partial<Record<WordedKind, string>> = {
  sign_in_code: 'You get this mail because {{email}} was entered to sign in at {{site}}.',
  email_change_code:
    'You get this mail because a change of address at {{site}} concerns {{email}}.',
  invitation: 'You get this mail because {{invited_by}} invited {{email}} at {{site}}.',
  data_erased:
    'You get this mail because the deletion of what was held on {{email}} was asked for at {{site}}.',
  new_sign_in: 'You get this mail because {{email}} has an account at {{site}}.',
};

/** Why somebody gets a mail: below each, whatever a seller wrote above it. */
export function footerOf(kind: WordedKind): string {
  return own[kind] ?? ofProducts;
}
