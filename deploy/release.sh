#!/bin/sh
# Puts a built site in place, or a previous one back. A release is a folder that never changes; "current" points at one.
#
#   deploy/release.sh add dist            copy the built site (and output/deploy beside it) in as a new release, switch to it
#   deploy/release.sh back                switch to the release before the current one
#   deploy/release.sh use 20261123-0710   switch to a certain release
#   deploy/release.sh list                all releases, the current one marked
#
# ROOT   where releases lie                     (default /srv/diem-tua)
# KEEP   how many releases stay on the disk     (default 5)
# RELOAD run after a switch, for the headers    (for example: "systemctl reload nginx")
set -eu
ROOT=${ROOT:-/srv/diem-tua}
KEEP=${KEEP:-5}
releases="$ROOT/releases"

current() { basename "$(readlink "$ROOT/current" 2>/dev/null || echo none)"; }

# One rename: readers see the old release or the new one, never half of each.
use() {
  [ -f "$releases/$1/site/index.html" ] || { echo "no release $1 in $releases" >&2; exit 1; }
  ln -sfn "releases/$1" "$ROOT/.next"
  mv -T "$ROOT/.next" "$ROOT/current" 2>/dev/null || mv -fh "$ROOT/.next" "$ROOT/current"
  if [ -n "${RELOAD:-}" ]; then sh -c "$RELOAD"; fi
  echo "current: $1"
}

case ${1:-} in
  add)
    site=${2:?which folder?}
    [ -f "$site/index.html" ] || { echo "$site holds no built site" >&2; exit 1; }
    side=${3:-$(dirname "$site")/output/deploy}
    name=$(date -u +%Y%m%d-%H%M%S)
    mkdir -p "$releases"
    cp -R "$site" "$releases/.$name-site"
    mkdir "$releases/.$name"
    mv "$releases/.$name-site" "$releases/.$name/site"
    if [ -d "$side" ]; then cp -R "$side" "$releases/.$name/deploy"; fi
    mv "$releases/.$name" "$releases/$name"
    use "$name"
    # The oldest go; the current one stays whatever its age.
    ls "$releases" | sort -r | tail -n "+$((KEEP + 1))" | while read -r old; do
      [ "$old" = "$(current)" ] || rm -rf "${releases:?}/$old"
    done
    ;;
  back)
    now=$(current)
    before=$(ls "$releases" | sort | awk -v now="$now" '$0 < now' | tail -n 1)
    [ -n "$before" ] || { echo "no release before $now" >&2; exit 1; }
    use "$before"
    ;;
  use) use "${2:?which release?}" ;;
  list) for name in $(ls "$releases" | sort); do [ "$name" = "$(current)" ] && echo "$name  <- current" || echo "$name"; done ;;
  *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
