#!/usr/bin/env bash
# Prints sample tables on both papers and checks the pages: run.sh PATH-TO-SAMPLE. Ends 77 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 77
sample=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

status=0
check() { # KIND ROWS PAPER [OPTION…]
    local page="$work/$1-$2-$3.html"
    "$sample" html "$1" "$2" "$3" >"$page" || exit 1
    python3 "$here/check_print.py" "$page" "$3" "${@:4}"
    local result=$?
    if ((result == 77)); then exit 77; fi
    if ((result != 0)); then status=1; fi
}

for paper in A4 F4; do
    check programa 60 "$paper"
    check rktp 60 "$paper"
    check raksasa 4 "$paper" --tall 2
done
# Short tables end at different heights on the page: the signatures must stay whole after each.
for rows in 1 4 5 6; do check programa "$rows" A4; done
exit "$status"
