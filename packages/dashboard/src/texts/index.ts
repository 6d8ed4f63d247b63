/** Every word of the dashboard. Another language is another folder beside `en`, chosen here. */
export { accountTexts } from './en/account.ts';
export { apiTexts } from './en/api.ts';
export { developerTexts } from './en/developer.ts';
export { errorTexts } from './en/errors.ts';
export { grantTexts } from './en/grant.ts';
export { homeTexts } from './en/home.ts';
export { licenseTexts } from './en/license-settings.ts';
export { membershipTexts } from './en/membership.ts';
export { membershipActionTexts, membershipFieldTexts } from './en/membership-action.ts';
export { membershipListTexts } from './en/membership-list.ts';
export { planTexts } from './en/plan.ts';
export { formTexts, productTexts } from './en/product.ts';
export { settingsTexts } from './en/settings.ts';
export { shellTexts } from './en/shell.ts';
export { signInTexts } from './en/sign-in.ts';
export { softwareTexts } from './en/software.ts';
export { timelineTexts } from './en/timeline.ts';
export { uiTexts } from './en/ui.ts';
