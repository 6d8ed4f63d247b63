/** Words around the pages: navigation and account menu. */
export const shellTexts = {
  mainNavigation: 'Main',
  home: 'Home',
  products: 'Products',
  memberships: 'Memberships',
  mail: 'Mail',
  developer: 'Developer',
  settings: 'Settings',
  requestsWait: (count: number) =>
    count === 1 ? '1 request of a buyer waits' : `${count} requests of buyers wait`,
  apiReference: 'API reference',
  company: 'Company',
  account: 'Account',
  accountMenu: (email: string) => `Account menu of ${email}`,
  signOut: 'Sign out',
  signOutFailed: 'You are still signed in',
  colours: 'Colours',
  coloursAuto: 'As this device',
  coloursLight: 'Light',
  coloursDark: 'Dark',
};
