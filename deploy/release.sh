#!/bin/sh
# Puts a built site in place, or a previous one back. A release is a folder that never changes; "current" points at one.
#
#   deploy/release.sh add dist            copy the built site and its headers in as a new release, switch to it
#   deploy/release.sh back                switch to the release that was shown before the current one
#   deploy/release.sh use 20261123-0710   switch to a certain release
#   deploy/release.sh list                all releases, the current one marked
#
# "add" takes the headers from output/deploy of the same build, for dist as for output/release-precompressed.
#
# ROOT   where releases lie                     (default /srv/diem-tua)
# KEEP   how many releases stay on the disk     (default 5)
# RELOAD run after a switch, for the headers    (for example: "systemctl reload nginx"); when it fails, the switch is undone
set -eu
ROOT=${ROOT:-/srv/diem-tua}
KEEP=${KEEP:-5}
releases="$ROOT/releases"
# What was shown, oldest first: the way back.
shown="$ROOT/shown"

current() { basename "$(readlink "$ROOT/current" 2>/dev/null || echo none)"; }

# One rename: readers see the old release or the new one, never half of each.
point() {
  ln -sfn "releases/$1" "$ROOT/.next"
  mv -T "$ROOT/.next" "$ROOT/current" 2>/dev/null || mv -fh "$ROOT/.next" "$ROOT/current"
}

use() {
  [ -f "$releases/$1/site/index.html" ] || { echo "no release $1 in $releases" >&2; exit 1; }
  before=$(current)
  point "$1"
  if [ -n "${RELOAD:-}" ] && ! sh -c "$RELOAD"; then
    if [ "$before" = none ]; then rm "$ROOT/current"; else point "$before"; fi
    echo "RELOAD failed: still on $before" >&2
    exit 1
  fi
  echo "current: $1"
}

case ${1:-} in
  add)
    site=${2:?which folder?}
    [ -f "$site/index.html" ] || { echo "$site holds no built site" >&2; exit 1; }
    beside=$(dirname "$site")
    if [ -d "$beside/output/deploy" ]; then headers="$beside/output/deploy"; else headers="$beside/deploy"; fi
    # A policy of another build refuses the styles of this one.
    [ -f "$headers/headers.caddy" ] || { echo "no headers beside $site: run npm run build" >&2; exit 1; }
    mkdir -p "$releases"
    new=$(mktemp -d "$releases/.new-XXXXXX")
    chmod 755 "$new"
    cp -R "$site" "$new/site"
    cp -R "$headers" "$new/deploy"
    while name=$(date -u +%Y%m%d-%H%M%S) && [ -e "$releases/$name" ]; do sleep 1; done
    mv "$new" "$releases/$name"
    use "$name"
    echo "$name" >> "$shown"
    # The oldest go; the current one stays whatever its age.
    ls "$releases" | sort -r | tail -n "+$((KEEP + 1))" | while read -r old; do
      [ "$old" = "$(current)" ] || rm -rf "${releases:?}/$old"
    done
    ;;
  back)
    now=$(current)
    while [ -s "$shown" ]; do
      last=$(tail -n 1 "$shown")
      if [ "$last" != "$now" ] && [ -d "$releases/$last" ]; then
        use "$last"
        exit 0
      fi
      # It is left, or its folder is gone: it is no way back any more.
      sed '$d' "$shown" > "$shown.next" && mv "$shown.next" "$shown"
    done
    echo "no release before $now" >&2
    exit 1
    ;;
  use)
    use "${2:?which release?}"
    echo "$2" >> "$shown"
    ;;
  list) for name in $(ls "$releases" | sort); do [ "$name" = "$(current)" ] && echo "$name  <- current" || echo "$name"; done ;;
  *) sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
