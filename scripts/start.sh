#!/bin/sh
# npm start: installs, builds, serves the site and prints its address.
. "$(dirname "$0")/install.sh"
npm run --silent build
exec node scripts/serve.ts
