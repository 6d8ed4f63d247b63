// An app written for Whop: only BASE has changed.
// Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else.
import { WhopSDK } from '@whop-sdk/core';

const { LATCHKEY_URL, LATCHKEY_API_KEY, LATCHKEY_LICENSE_KEY, LATCHKEY_HWID } = process.env;
const whop = new WhopSDK({ BASE: `${LATCHKEY_URL}/api`, TOKEN: LATCHKEY_API_KEY });
try {
  await whop.memberships.validateLicense({
    id: LATCHKEY_LICENSE_KEY,
    validateLicense: { metadata: { HWID: LATCHKEY_HWID } },
  });
  console.log('Licensed.');
} catch (error) {
  const status = error.status ?? 'no answer';
  if (status === 400) {
    console.log('The key is in use on another machine.');
    process.exitCode = 3;
  } else if (status === 404) {
    console.log('There is no such key.');
    process.exitCode = 4;
  } else {
    console.log(`Could not check the key (${status}).`);
    process.exitCode = 1;
  }
}
