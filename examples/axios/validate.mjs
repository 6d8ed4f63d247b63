// Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else.
import axios from 'axios';

const { LATCHKEY_URL, LATCHKEY_API_KEY, LATCHKEY_LICENSE_KEY, LATCHKEY_HWID } = process.env;
const key = encodeURIComponent(LATCHKEY_LICENSE_KEY);
try {
  await axios.post(
    `${LATCHKEY_URL}/api/v2/memberships/${key}/validate_license`,
    { metadata: { HWID: LATCHKEY_HWID } },
    { headers: { Authorization: `Bearer ${LATCHKEY_API_KEY}` } },
  );
  console.log('Licensed.');
} catch (error) {
  const status = error.response?.status;
  const known = {
    400: ['The key is in use on another machine.', 3],
    404: ['There is no such key.', 4],
  };
  const [sentence, code] = known[status] ?? [`Could not check the key (${status}).`, 1];
  console.log(sentence);
  process.exitCode = code;
}
