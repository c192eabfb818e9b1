# Installs the locked dependencies when they are missing or the lock has changed. Sourced by start.sh and test.sh.
set -eu
cd "$(dirname "$0")/.."
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
# The project brings its own Node: everything after this line runs on it.
PATH="$PWD/node_modules/.bin:$PATH"
export PATH ASTRO_TELEMETRY_DISABLED=1
