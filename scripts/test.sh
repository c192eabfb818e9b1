#!/bin/sh
# npm test: installs, then checks, builds and tests everything.
. "$(dirname "$0")/install.sh"
exec node scripts/test.ts
