/** Pages that stand in for one that cannot be shown. */
export const errorTexts = {
  notFoundTitle: 'Page not found',
  notFoundText: 'There is nothing at this address, or it belongs to another company.',
  notFoundHome: 'Go to the start page',
  brokenTitle: 'This page stopped working',
  brokenText: 'Load it again. If it happens once more, tell whoever runs this server.',
  brokenReload: 'Load again',
  noCompanyTitle: 'No company yet',
  noCompanyText: (email: string) =>
    `You are signed in as ${email}, but you do not belong to a company. Ask somebody of your company to add this address.`,
};
