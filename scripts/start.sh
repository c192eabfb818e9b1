#!/bin/sh
# npm start: installs, builds, serves the site and prints its address. Nothing is published by it, so a number that fell
# due for checking stops nothing here; it does stop `npm run build`.
. "$(dirname "$0")/install.sh"
npm run --silent check -- --preview --errors
astro build --silent
exec node scripts/serve.ts
