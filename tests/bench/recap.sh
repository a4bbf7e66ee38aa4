#!/bin/sh
# The recap of an e-RDKK beside sqlite3's of the same rows: every cell of every table, at every level.
#   recap.sh SULUH_BENCH SULUH FOLDER [ROWS]
command -v sqlite3 >/dev/null || exit 77
set -e
folder=$3
rm -rf "$folder"
"$1" rdkk "$folder" "${4:-20000}" >/dev/null
tail -c +4 "$folder/csv/0000.csv" | tr -d '\r' >"$folder/rows.csv"

# Rows that nobody can read whole are left out by both: torn ones, and "0,2x". Numbers become whole: areas hundredths
# of a hectare, kilograms tenths.
{
    cat <<'SQL'
create table clean as
select rowid as id,
       case when "Kode Desa" glob '[0-9]*' and length("Kode Desa") = 10 then "Kode Desa" else '~' end as desa,
       "Nama Poktan" as poktan, replace(KTP, '''', '') as ktp,
SQL
    for mt in 1 2 3; do
        echo "trim(\"Komoditas MT$mt\") as k$mt, \"Luas Lahan (Ha)  MT$mt\" as a$mt, \"Pupuk Urea (Kg) MT$mt\" as u$mt,"
        echo "\"Pupuk NPK (Kg) MT$mt\" as n$mt, \"Pupuk NPK Formula (Kg) MT$mt\" as f$mt,"
    done
    cat <<'SQL'
       0 as nothing
from r where Subsektor not like ' RT%'
  and "Luas Lahan (Ha)  MT1" not glob '*[^0-9,]*' and "Luas Lahan (Ha)  MT2" not glob '*[^0-9,]*';
create table rowsum as
select id, desa, poktan, case when length(ktp) = 16 and ktp not glob '*[^0-9]*' then ktp end as nik from clean;
SQL
    echo "create table plan as"
    for mt in 1 2 3; do
        [ $mt = 1 ] || echo "union all"
        echo "select id, $mt as mt, case k$mt when '' then 'tanpa komoditas' else lower(k$mt) end as k,"
        for column in a:100 u:10 n:10 f:10; do
            name=${column%%:*}
            echo "cast(round(replace('0' || $name$mt, ',', '.') * ${column#*:}) as integer) as $name,"
        done
        echo "0 as nothing from clean where k$mt <> '' or a$mt <> '' or u$mt <> ''"
    done
    echo ";"
    cat <<'SQL'
create table dose(k, p, kg);
insert into dose values ('padi', 'urea', 275), ('padi', 'NPK', 250), ('jagung', 'urea', 250), ('jagung', 'NPK', 300);
SQL
} >"$folder/make.sql"
sqlite3 "$folder/t.db" ".mode csv" ".separator ;" ".import $folder/rows.csv r" 2>/dev/null
sqlite3 "$folder/t.db" <"$folder/make.sql"

area="rtrim(rtrim(printf('%d.%02d', sum(a) / 100, sum(a) % 100), '0'), '.')"
sums="$area"
for name in u n f; do sums="$sums, rtrim(rtrim(printf('%d.%d', sum($name) / 10, sum($name) % 10), '0'), '.')"; done
dotted="case region when '~' then '–' else rtrim(substr(region,1,2) || '.' || substr(region,3,2) || '.' || substr(region,5,2) || '.' || substr(region,7), '.') end, case region when '~' then 'kode desa tidak benar' else '' end"
total="(select count(*) from rowsum), (select count(distinct nik) from rowsum), (select $area from plan)"
for name in u n f; do
    total="$total, (select rtrim(rtrim(printf('%d.%d', sum($name) / 10, sum($name) % 10), '0'), '.') from plan)"
done
failed=0

# same LEVEL TABLE SQL: the rows that suluh prints under the heading are those of the query.
same() {
    "$2" rekap --tanpa-rusak -q --acuan "$folder/acuan.yaml" --tingkat "$3" --tabel "$4" --format csv "$folder/csv" 2>/dev/null |
        tr -d '\r' | tail -n +2 >"$folder/suluh.txt"
    printf '.mode list\n.separator ,\n%s\n' "$5" | sqlite3 "$folder/t.db" >"$folder/sqlite.txt"
    lines=$(wc -l <"$folder/suluh.txt")
    if [ "$lines" -gt 1 ] && cmp -s "$folder/suluh.txt" "$folder/sqlite.txt"; then
        echo "$3 $4: $lines lines are the same"
    else
        echo "$3 $4: not the same (suluh <, sqlite3 >)"
        diff "$folder/suluh.txt" "$folder/sqlite.txt" | head -n 5
        failed=1
    fi
}

for level in poktan:10 desa:10 kecamatan:6 kabupaten:4; do
    cut="case desa when '~' then '~' else substr(desa, 1, ${level#*:}) end as region"
    level=${level%%:*}
    group="''" shown="" blank=""
    [ $level = poktan ] && group=poktan shown=", g" blank=","
    line="select id, nik, $cut, $group as g from rowsum"
    same "$1" "$2" $level rekap "
        with line as ($line),
             base as (select region, g, count(*) as n, count(distinct nik) as d from line group by 1, 2),
             grown as (select region, g, $sums from line join plan using (id) group by 1, 2)
        select row_number() over (order by base.region, lower(base.g)), $dotted $shown, n, d, grown.*
        from (select region, g$shown, n, d from base) base join grown using (region, g);" 2>/dev/null || true
done
exit $failed
