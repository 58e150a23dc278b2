#!/usr/bin/env bash
# Compiles the style sheet and notes the hash of its sources beside it, so that a test can tell
# when somebody changed a source and forgot to compile. The result is committed: a plain build needs no Node.
set -euo pipefail
cd "$(dirname "$0")"
assets=../resources/META-INF/resources/assets

npm ci --no-audit --no-fund --omit=optional --silent
npx sass --load-path=node_modules --style=compressed --no-source-map --no-charset --quiet-deps \
  app.scss "$assets/app.css"
if grep -Eo 'https?://[^")]*|@font-face' "$assets/app.css" | grep -v '^https://github.com/nhsuk/'; then
  echo "The style sheet must not call another host or bring a typeface." >&2
  exit 1
fi

mkdir -p "$assets/images"
for icon in arrow-up arrow-down arrow-up-down cross; do
  cp "node_modules/nhsuk-frontend/dist/nhsuk/assets/images/nhsuk-icon-$icon.svg" "$assets/images/"
done
cat package.json _*.scss app.scss | sha256sum | cut -d' ' -f1 > "$assets/app.css.sources.sha256"
