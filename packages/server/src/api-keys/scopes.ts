/** Every scope there is, with the words that pages show. The one table in code. */
export const scopeWords = {
  validate_license: 'Membership / Validate License',
  retrieve_membership: 'Membership / Retrieve',
  list_memberships: 'Membership / List',
  update_membership: 'Membership / Update',
  cancel_membership: 'Membership / Cancel',
  terminate_membership: 'Membership / Terminate',
  add_free_days_membership: 'Membership / Add Free Days',
  list_products: 'Product / List',
  retrieve_product: 'Product / Retrieve',
  update_product: 'Product / Update',
  list_plans: 'Plan / List',
  retrieve_plan: 'Plan / Retrieve',
  create_plan: 'Plan / Create',
  update_plan: 'Plan / Update',
  create_quick_link: 'Plan / Create Quick Link',
  list_experiences: 'Experience / List',
  retrieve_experience: 'Experience / Retrieve',
  update_experience: 'Experience / Update',
  delete_experience: 'Experience / Delete',
  list_payments: 'Payment / List',
  retrieve_payment: 'Payment / Retrieve',
  list_payment_fees: 'Payment / List Fees',
  refund_payment: 'Payment / Refund',
  list_checkout_sessions: 'Checkout Session / List',
  retrieve_checkout_session: 'Checkout Session / Retrieve',
  create_checkout_session: 'Checkout Session / Create',
  delete_checkout_session: 'Checkout Session / Delete',
  list_webhooks: 'Webhook / List',
  retrieve_webhook: 'Webhook / Retrieve',
  create_webhook: 'Webhook / Create',
  update_webhook: 'Webhook / Update',
  delete_webhook: 'Webhook / Delete',
  list_members: 'Member / List',
  retrieve_member: 'Member / Retrieve',
  list_customers: 'Customer / List',
  retrieve_customer: 'Customer / Retrieve',
  list_promo_codes: 'Promo Code / List',
  retrieve_promo_code: 'Promo Code / Retrieve',
  create_promo_code: 'Promo Code / Create',
  update_promo_code: 'Promo Code / Update',
  delete_promo_code: 'Promo Code / Delete',
  retrieve_company: 'Company / Retrieve',
  create_product: 'Product / Create',
  create_experience: 'Experience / Create',
  create_membership: 'Membership / Create',
  reset_license: 'Membership / Reset License',
  shuffle_license: 'Membership / Shuffle License',
  suspend_membership: 'Membership / Suspend and Reinstate',
} as const;

export type Scope = keyof typeof scopeWords;

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopeWords, text);
}

/** A key that may do nothing but validate may ship inside an app. */
export function isClientSafe(scopes: readonly string[] | null): boolean {
  return scopes?.length === 1 && scopes[0] === 'validate_license';
}
