import { type ApiDocument, type DriveTables, readTagged } from './isolation-operations.ts';

const drives: DriveTables = {
  file: 'test/support/isolation-hub-drives.ts',
  pathDrives: {
    purchases: { names: 'membership' },
    downloads: { plain: ['no-such-token'] },
  },
  queryDrives: {
    // A place in a list and no thing: the next page begins there, whosever list it was taken from.
    cursor: { plain: [] },
    per: { plain: ['50'] },
    token: { plain: ['no-such-token'] },
  },
  headerDrives: {},
  bodyDrives: {
    email: { plain: ['nobody@example.com'] },
    code: { plain: ['000000'] },
    new_email: { plain: ['new-address@example.com'] },
    present_code: { plain: ['000000'] },
    new_code: { plain: ['000000'] },
    token: { plain: ['no-such-token'] },
    platform: { plain: ['any'] },
    'List-Unsubscribe': { plain: ['One-Click'] },
  },
};

/** Reads every operation of the hub: those that a buyer's pages call. */
export function readHubOperations(document: ApiDocument) {
  return readTagged(document, drives, (tags) => tags.includes('hub'));
}
