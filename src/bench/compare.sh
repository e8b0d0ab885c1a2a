#!/bin/sh
# Builds one site with Almanac and with Hugo in turn and prints the ratios of time and memory.
# Usage: src/bench/compare.sh [-n TIMES] [PAGES...]
set -eu

times=5
if [ "${1-}" = -n ]; then
  times=$2
  shift 2
fi
[ $# -gt 0 ] || set -- 100 1000 10000

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
almanac=$here/../../almanac
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for tool in hugo java /usr/bin/time; do
  command -v "$tool" >/dev/null || {
    echo "compare: needs $tool" >&2
    exit 3
  }
done

# Usage: measure NAME COMMAND...; adds a line: seconds, processor seconds, kilobytes
measure() {
  name=$1
  shift
  rm -rf "$folder/out"
  /usr/bin/time -a -o "$folder/$name" -f '%e %U %S %M' "$@" >/dev/null
}

# Usage: column NAME AWK-EXPRESSION; the values, sorted
column() {
  awk "{ print $2 }" "$folder/$1" | sort -n
}

# the first build keeps the classes as the JVM needs them, and is not counted
java "$here/java/almanac/bench/MakeSite.java" 20 "$folder/first" full
"$almanac" build "$folder/first/almanac" --output "$folder/out" >/dev/null

printf '%-7s %-8s %8s %8s %8s %8s\n' pages program min median cpu MB
for pages in "$@"; do
  site=$folder/$pages
  java "$here/java/almanac/bench/MakeSite.java" "$pages" "$site"
  cp -R "$here/hugo/." "$site/hugo/"
  rm -f "$folder/almanac" "$folder/hugo"
  run=0
  while [ "$run" -lt "$times" ]; do
    measure hugo hugo --quiet -s "$site/hugo" -d "$folder/out"
    rm -rf "$site/almanac/.almanac"
    measure almanac "$almanac" build "$site/almanac" --output "$folder/out"
    run=$((run + 1))
  done
  middle=$(((times + 1) / 2))
  for name in hugo almanac; do
    printf '%-7s %-8s %8.2f %8.2f %8.2f %8.0f\n' "$pages" "$name" \
      "$(column "$name" '$1' | head -n 1)" \
      "$(column "$name" '$1' | sed -n "${middle}p")" \
      "$(column "$name" '$2 + $3' | sed -n "${middle}p")" \
      "$(column "$name" '$4 / 1024' | tail -n 1)"
  done >"$folder/lines"
  cat "$folder/lines"
  awk -v pages="$pages" '
    NR == 1 { for (i = 3; i <= 6; i++) hugo[i] = $i }
    NR == 2 {
      printf "%-7s %-8s", pages, "ratio"
      for (i = 3; i <= 6; i++) printf " %8.2f", $i / hugo[i]
      printf "\n"
    }' "$folder/lines"
  rm -rf "$site"
done
