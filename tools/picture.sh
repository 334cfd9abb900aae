#!/usr/bin/env bash
# Makes the picture of the README anew: the page of an article, as Chromium shows it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
page=$(mktemp --suffix .html)
trap 'rm -f "$page"' EXIT
go run ./cmd/lede -format html testdata/en/ukrinform-nato.txt >"$page"
"${CHROMIUM:-chromium}" --headless=new --no-sandbox --disable-gpu --hide-scrollbars \
  --window-size=760,800 --screenshot="$PWD/view/page.png" "file://$page"
