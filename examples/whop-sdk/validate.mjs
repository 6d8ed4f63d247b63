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
  const known = {
    400: ['The key is in use on another machine.', 3],
    404: ['There is no such key.', 4],
  };
  const [sentence, code] = known[error.status] ?? [`Could not check the key (${error.status}).`, 1];
  console.log(sentence);
  process.exitCode = code;
}
