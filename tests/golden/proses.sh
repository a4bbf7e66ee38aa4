#!/bin/sh
# What only a real process meets: pipes, devices, unreadable folders, link loops, full disks, closed pipes, signals.
# Usage: proses.sh PATH-OF-SULUH. Ends 0 when all hold, 1 otherwise; what cannot be tried here is skipped by name.
set -u

case "${1-}" in
/*) suluh=$1 ;;
*) suluh=$(pwd)/${1-} ;;
esac
if [ ! -x "$suluh" ]; then
    echo "usage: $0 PATH-OF-SULUH" >&2
    exit 1
fi

folder=$(mktemp -d) || exit 1
trap 'chmod -R u+rwx "$folder"; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder" || exit 1
failed=0

# check NAME WANTED-STATUS WANTED-TEXT COMMAND…: runs it with a time limit; the text must stand in its output (both
# streams), and a status of 124 means that it hung.
check() {
    name=$1 wanted=$2 text=$3
    shift 3
    output=$(timeout 20 "$@" 2>&1)
    status=$?
    if [ "$status" -ne "$wanted" ]; then
        echo "FAILED: $name: status $status, not $wanted"
        echo "$output"
        failed=1
    elif ! printf '%s\n' "$output" | grep -qF -e "$text"; then
        echo "FAILED: $name: \"$text\" does not stand in:"
        echo "$output"
        failed=1
    else
        echo "ok: $name"
    fi
}

skip() {
    echo "skipped: $1"
}

printf 'jenis: daftar\ntahun: 2027\ndesa: [{kode: "99.08.03.2004", nama: Sukamaju}]\n' >bersih.yaml
cp bersih.yaml 'nama dengan spasi.yaml'

check "a clean file" 0 "1 bersih" "$suluh" periksa bersih.yaml
check "a name with blanks" 0 "1 bersih" "$suluh" periksa 'nama dengan spasi.yaml'
check "standard input" 0 "1 bersih" sh -c '"$0" periksa - <bersih.yaml' "$suluh"
check "closed standard input" 1 "berkas/kosong" sh -c '"$0" periksa - <&-' "$suluh"

# Not regular files: named without being opened, so that nothing waits for a writer.
mkfifo pipa.yaml
check "a named pipe" 2 "pipa bernama" "$suluh" periksa pipa.yaml bersih.yaml
check "a named pipe in a folder" 2 "pipa bernama" "$suluh" periksa .
rm pipa.yaml
check "a device" 2 "perangkat" "$suluh" periksa /dev/zero
check "/dev/stdin is a device or pipe like any other" 2 "berkas/tak-terbaca" sh -c 'true | "$0" periksa /dev/stdin' "$suluh"

# Links.
mkdir -p tautan/dalam
cp bersih.yaml tautan/dalam/
ln -s .. tautan/dalam/atas
check "a link to a folder above" 2 "berputar" "$suluh" periksa tautan
ln -s putar.yaml putar.yaml
check "a link to itself" 2 "berputar" "$suluh" periksa putar.yaml
rm -r tautan putar.yaml

# Permissions: root reads everything, so that another user must try.
as_nobody=
if [ "$(id -u)" -ne 0 ]; then
    as_nobody=env
elif command -v setpriv >/dev/null && setpriv --reuid=65534 --regid=65534 --clear-groups "$suluh" --version >/dev/null 2>&1; then
    as_nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
if [ -n "$as_nobody" ]; then
    mkdir terlarang
    cp bersih.yaml terlarang/
    cp bersih.yaml rahasia.yaml
    chmod 000 terlarang rahasia.yaml
    # shellcheck disable=SC2086 # the words of a command
    check "a file without permission, the rest checked" 2 "2 berkas: 1 bersih" $as_nobody "$suluh" periksa rahasia.yaml bersih.yaml
    # shellcheck disable=SC2086
    check "a folder without permission" 2 "tidak ada izin" $as_nobody "$suluh" periksa terlarang
    # shellcheck disable=SC2086
    check "output into a folder without permission" 2 "tidak dapat ditulis" $as_nobody "$suluh" aturan -o terlarang/a.txt
    chmod 755 terlarang rahasia.yaml
    rm -r terlarang rahasia.yaml
else
    skip "permissions (running as root, and no setpriv to become another user)"
fi

# Where output goes.
if [ -w /dev/full ]; then
    check "a full disk behind standard output" 2 "tidak dapat ditulis" sh -c '"$0" aturan >/dev/full' "$suluh"
    check "a full disk behind a report" 2 "tidak dapat ditulis" sh -c '"$0" periksa bersih.yaml >/dev/full' "$suluh"
else
    skip "a full disk (no /dev/full)"
fi
check "a closed pipe is no error" 0 "status 0" sh -c '{ "$0" skema programa; echo "status $?" >&2; } | true' "$suluh"
check "a pipe closed after one line" 0 "status 0" sh -c '{ "$0" skema programa; echo "status $?" >&2; } | head -n 1 >/dev/null' "$suluh"
check "an existing file is kept" 2 "sudah ada" "$suluh" aturan -o bersih.yaml
check "--timpa writes over a file" 0 "berkas/tak-terbaca" sh -c '"$0" aturan -o hasil.txt && "$0" aturan -o hasil.txt --timpa && cat hasil.txt' "$suluh"
if [ -n "$(find . -name '*.??????' ! -name '*.yaml')" ]; then
    echo "FAILED: a temporary file was left behind:"
    ls -la
    failed=1
fi

# The environment: messages do not depend on it.
check "a foreign locale" 0 "1 bersih" env LC_ALL=tr_TR.UTF-8 LANG=C "$suluh" periksa bersih.yaml
check "a time zone that does not exist" 0 "1 bersih" env TZ=Tidak/Ada "$suluh" periksa bersih.yaml
check "no file is left open behind many" 0 "300 bersih" sh -c 'mkdir banyak && for i in $(seq 300); do cp bersih.yaml banyak/$i.yaml; done; ulimit -n 32; "$0" periksa banyak' "$suluh"

exit "$failed"
