#!/bin/sh
# Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else.
status=$(curl -s --max-time 10 -o /dev/null -w '%{http_code}' -X POST \
  "$LATCHKEY_URL/api/v2/memberships/$LATCHKEY_LICENSE_KEY/validate_license" \
  -H "Authorization: Bearer $LATCHKEY_API_KEY" \
  -H 'Content-Type: application/json' \
  -d "{\"metadata\":{\"HWID\":\"$LATCHKEY_HWID\"}}")
case $status in
  201) echo 'Licensed.' ;;
  400) echo 'The key is in use on another machine.'; exit 3 ;;
  404) echo 'There is no such key.'; exit 4 ;;
  000) echo 'Could not check the key (no answer).'; exit 1 ;;
  *) echo "Could not check the key ($status)."; exit 1 ;;
esac
