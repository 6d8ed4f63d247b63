"""Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else."""
import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

env = os.environ
key = quote(env["LATCHKEY_LICENSE_KEY"], safe="")
request = Request(
    f"{env['LATCHKEY_URL']}/api/v2/memberships/{key}/validate_license",
    data=json.dumps({"metadata": {"HWID": env["LATCHKEY_HWID"]}}).encode(),
    headers={
        "Authorization": f"Bearer {env['LATCHKEY_API_KEY']}",
        "Content-Type": "application/json",
    },
)
try:
    status = urlopen(request, timeout=10).status
except HTTPError as error:
    status = error.code

if status == 201:
    print("Licensed.")
elif status == 400:
    sys.exit(print("The key is in use on another machine.") or 3)
elif status == 404:
    sys.exit(print("There is no such key.") or 4)
else:
    sys.exit(print(f"Could not check the key ({status}).") or 1)
