"""Exit codes: 0 licensed, 3 another machine, 4 unknown key, 1 anything else."""
import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

key = quote(os.environ["LATCHKEY_LICENSE_KEY"], safe="")
request = Request(
    f"{os.environ['LATCHKEY_URL']}/api/v2/memberships/{key}/validate_license",
    data=json.dumps({"metadata": {"HWID": os.environ["LATCHKEY_HWID"]}}).encode(),
    headers={
        "Authorization": f"Bearer {os.environ['LATCHKEY_API_KEY']}",
        "Content-Type": "application/json",
    },
)
try:
    status = urlopen(request, timeout=10).status
except HTTPError as error:
    status = error.code
except OSError:
    status = "no answer"

if status == 201:
    print("Licensed.")
    sys.exit(0)
if status == 400:
    print("The key is in use on another machine.")
    sys.exit(3)
if status == 404:
    print("There is no such key.")
    sys.exit(4)
print(f"Could not check the key ({status}).")
sys.exit(1)
