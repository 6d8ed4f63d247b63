// Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else.
import axios from 'axios';

const { LATCHKEY_URL, LATCHKEY_API_KEY, LATCHKEY_LICENSE_KEY, LATCHKEY_HWID } = process.env;
const key = encodeURIComponent(LATCHKEY_LICENSE_KEY);
try {
  await axios.post(
    `${LATCHKEY_URL}/api/v2/memberships/${key}/validate_license`,
    { metadata: { HWID: LATCHKEY_HWID } },
    { headers: { Authorization: `Bearer ${LATCHKEY_API_KEY}` }, timeout: 10_000 },
  );
  console.log('Licensed.');
} catch (error) {
  const status = error.response?.status ?? 'no answer';
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
