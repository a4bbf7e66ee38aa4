#!/bin/sh
# What several rows say of one NIK, as sqlite3 finds it in the same csv: the oracle of ganda/nama and ganda/poktan.
#   sqlite.sh SULUH_BENCH FOLDER
command -v sqlite3 >/dev/null || exit 77
set -e
rm -rf "$2"
"$1" rdkk "$2" 20000 >/dev/null
tail -c +4 "$2/csv/0000.csv" | tr -d '\r' >"$2/rows.csv"
sqlite3 "$2/t.db" ".mode csv" ".separator ;" ".import $2/rows.csv r" 2>/dev/null
same="select KTP from r where KTP glob '[1-9]*' and length(KTP) = 16 and KTP not glob '*[^0-9]*' group by KTP having count(*) > 1"
names="$same and count(distinct \"Nama Petani\") > 1"
groups="$same and count(distinct \"Nama Petani\") = 1 and count(distinct \"Kode Desa\" || \"Nama Poktan\") > 1"
for pair in "nama|$names" "poktan|$groups"; do
    rule=${pair%%|*}
    sqlite=$(sqlite3 "$2/t.db" "select count(*) from r where KTP in (${pair#*|})")
    suluh=$(grep -c "\"ganda/$rule\"" "$2/temuan.jsonl" || true)
    echo "ganda/$rule: sqlite3 $sqlite, suluh $suluh"
    [ "$sqlite" -gt 0 ] && [ "$sqlite" = "$suluh" ]
done
