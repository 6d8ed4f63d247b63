// Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else.
import fetch from 'node-fetch';

const { LATCHKEY_URL, LATCHKEY_API_KEY, LATCHKEY_LICENSE_KEY, LATCHKEY_HWID } = process.env;
const key = encodeURIComponent(LATCHKEY_LICENSE_KEY);
let status = 'no answer';
try {
  const response = await fetch(`${LATCHKEY_URL}/api/v2/memberships/${key}/validate_license`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${LATCHKEY_API_KEY}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ metadata: { HWID: LATCHKEY_HWID } }),
    signal: AbortSignal.timeout(10_000),
  });
  status = response.status;
} catch {
  // Offline, or the server is: `status` says so below.
}

if (status === 201) {
  console.log('Licensed.');
} else if (status === 400) {
  console.log('The key is in use on another machine.');
  process.exitCode = 3;
} else if (status === 404) {
  console.log('There is no such key.');
  process.exitCode = 4;
} else {
  console.log(`Could not check the key (${status}).`);
  process.exitCode = 1;
}
