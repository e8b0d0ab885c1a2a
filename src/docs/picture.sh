#!/bin/sh
# Takes the picture of the README: a chapter of the first site, 1360 pixels wide.
set -eu
cd "$(dirname -- "$0")/../.."
./almanac build --output target/picture
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
  --user-data-dir="$profile" --window-size=1360,1085 --screenshot=src/docs/picture.png \
  "file://$PWD/target/picture/report/2017/loans.html" 2>/dev/null
