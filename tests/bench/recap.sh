#!/bin/sh
# The recap of an e-RDKK beside sqlite3's of the same rows: every cell of every table, at every level.
#   recap.sh SULUH_BENCH SULUH FOLDER [ROWS]
command -v sqlite3 >/dev/null || exit 77
set -e
suluh=$2
folder=$3
rm -rf "$folder"
"$1" rdkk "$folder" "${4:-20000}" >/dev/null
tail -c +4 "$folder/csv/0000.csv" | tr -d '\r' >"$folder/rows.csv"
sqlite3 "$folder/t.db" ".mode csv" ".separator ;" ".import $folder/rows.csv r" 2>/dev/null

# Rows that nobody can read whole are left out by both: torn ones, and "0,2x". Numbers become whole: areas hundredths
# of a hectare, kilograms tenths.
{
    cat <<'SQL'
create table line as
select rowid as id,
       case when "Kode Desa" glob '[0-9]*' and length("Kode Desa") = 10 then "Kode Desa" else '~' end as desa,
       "Nama Poktan" as poktan, iif(Gapoktan = '', 'tanpa gapoktan', Gapoktan) as gapoktan,
       case when length(replace(KTP, '''', '')) = 16 and replace(KTP, '''', '') not glob '*[^0-9]*'
            then replace(KTP, '''', '') end as nik
from r where Subsektor not like ' RT%'
  and "Luas Lahan (Ha)  MT1" not glob '*[^0-9,]*' and "Luas Lahan (Ha)  MT2" not glob '*[^0-9,]*';
create table dose(k, urea, npk);
insert into dose values ('padi', 275, 250), ('jagung', 250, 300);
create table plan(id, mt, k, a, u, n, f);
SQL
    for mt in 1 2 3; do
        cat <<SQL
insert into plan select id, $mt, case "Komoditas MT$mt" when '' then 'tanpa komoditas' else lower("Komoditas MT$mt") end,
    cast(round(replace('0' || "Luas Lahan (Ha)  MT$mt", ',', '.') * 100) as integer),
    cast(round(replace('0' || "Pupuk Urea (Kg) MT$mt", ',', '.') * 10) as integer),
    cast(round(replace('0' || "Pupuk NPK (Kg) MT$mt", ',', '.') * 10) as integer),
    cast(round(replace('0' || "Pupuk NPK Formula (Kg) MT$mt", ',', '.') * 10) as integer)
from line join r on r.rowid = id where "Komoditas MT$mt" || "Luas Lahan (Ha)  MT$mt" || "Pupuk Urea (Kg) MT$mt" <> '';
SQL
    done
} | sqlite3 "$folder/t.db"

tenths() { echo "rtrim(rtrim(printf('%d.%d', sum($1) / 10, sum($1) % 10), '0'), '.')"; }
sums="rtrim(rtrim(printf('%d.%02d', sum(a) / 100, sum(a) % 100), '0'), '.') as a, $(tenths u) as u, $(tenths n) as n, $(tenths f) as f"
counts="count(distinct id) as rows, count(distinct nik) as niks"
figures="rows, niks, ifnull(a, 0), ifnull(u, 0), ifnull(n, 0), ifnull(f, 0)"
# A kilogram for each planting, half to even.
need() { echo "(a * $1 / 100 + (a * $1 % 100 > 50 or (a * $1 % 100 = 50 and a * $1 / 100 % 2 = 1)))"; }

# same LEVEL TABLE QUERIES: what suluh prints under the heading is what sqlite3 says.
failed=0
same() {
    "$suluh" rekap --tanpa-rusak -q --acuan "$folder/acuan.yaml" --tingkat "$1" --tabel "$2" --format csv \
        "$folder/csv" 2>"$folder/stderr.txt" | tr -d '\r' | tail -n +2 >"$folder/suluh.txt"
    printf '.mode list\n.separator ,\n%s\n' "$3" | sqlite3 "$folder/t.db" >"$folder/sqlite.txt"
    lines=$(wc -l <"$folder/suluh.txt")
    if [ "$lines" -gt 1 ] && cmp -s "$folder/suluh.txt" "$folder/sqlite.txt"; then
        echo "$1 $2: $lines lines, the same"
    else
        echo "$1 $2: not the same (suluh <, sqlite3 >)"
        diff "$folder/suluh.txt" "$folder/sqlite.txt" | head -n 6
        failed=1
    fi
}

total="select $counts from line"
planted="select $sums from plan"
season="case mt when 1 then 'MT I' when 2 then 'MT II' else 'MT III' end"
for pair in poktan:10 gapoktan:10 desa:10 kecamatan:6 kabupaten:4 provinsi:2; do
    level=${pair%%:*}
    group="''" shown="" blank=""
    case $level in *poktan) group=$level shown=",grp" blank="," ;; esac
    sqlite3 "$folder/t.db" "drop view if exists l; drop view if exists p; drop view if exists reg;
        create view l as select id, nik, case desa when '~' then '~' else substr(desa, 1, ${pair#*:}) end as region, $group as grp from line;
        create view p as select l.*, mt, k, a, u, n, f from l join plan using (id);
        create view reg as select row_number() over (order by region, grp <> 'tanpa gapoktan', grp) as no, region, grp,
            case region when '~' then '–' else substr(region, 1, 2) ||
                iif(length(region) > 2, '.' || substr(region, 3, 2), '') ||
                iif(length(region) > 4, '.' || substr(region, 5, 2), '') ||
                iif(length(region) > 6, '.' || substr(region, 7), '') end as code,
            iif(region = '~', 'kode desa tidak benar', '') as name
        from (select distinct region, grp from l);"
    same $level rekap "
        select no, code, name $shown, $figures
        from reg join (select region, grp, $counts from l group by 1, 2) using (region, grp)
        left join (select region, grp, $sums from p group by 1, 2) using (region, grp) order by no;
        select '', '', 'Jumlah' ${blank:+, ''}, $figures from ($total), ($planted);"
    same $level wilayah-musim "
        select no, code, name $shown, $season, ifnull(rows, 0), ifnull(niks, 0), ifnull(a, 0), ifnull(u, 0), ifnull(n, 0), ifnull(f, 0)
        from reg join (select 1 as mt union select 2 union select 3)
        left join (select region, grp, mt, $counts, $sums from p group by 1, 2, 3) using (region, grp, mt) order by no, mt;
        select '', '', 'Jumlah' ${blank:+, ''}, '', $figures from ($total), ($planted);"
    same $level kebutuhan "
        with q as (select region, grp, p.a, p.u, p.n, p.f, dose.k as known, $(need urea) as wu, $(need npk) as wn
                   from p left join dose using (k)),
             w as (select region, grp, 1 as o, 'urea' as pupuk, known, a, u as kg, wu as w from q union all
                   select region, grp, 2, 'NPK', known, a, n, wn from q union all
                   select region, grp, 3, 'NPK formula khusus', null, a, f, 0 from q),
             s as (select region, grp, o, pupuk, sum(iif(known is null, 0, a)) as a, sum(iif(known is null, 0, kg)) as kg,
                   sum(iif(known is null, 0, w)) * 10 as w, sum(iif(known is null, kg, 0)) as x from w group by 1, 2, 3)
        select no, code, name $shown, pupuk, rtrim(rtrim(printf('%d.%02d', a / 100, a % 100), '0'), '.'),
            rtrim(rtrim(printf('%d.%d', kg / 10, kg % 10), '0'), '.'), w / 10,
            iif(kg < w, '-', '') || rtrim(rtrim(printf('%d.%d', abs(kg - w) / 10, abs(kg - w) % 10), '0'), '.'),
            rtrim(rtrim(printf('%d.%d', x / 10, x % 10), '0'), '.')
        from s join reg using (region, grp) where a > 0 or x > 0 order by no, o;"
done
same desa musim "
    select $season, ifnull(rows, 0), ifnull(niks, 0), ifnull(a, 0), ifnull(u, 0), ifnull(n, 0), ifnull(f, 0)
    from (select 1 as mt union select 2 union select 3) left join (select mt, $counts, $sums from p group by 1) using (mt);
    select 'Jumlah', $figures from ($total), ($planted);"
same desa komoditas "
    select k, $figures from (select k, $counts, $sums from p group by 1) order by k;
    select 'Jumlah', $figures from ($total), ($planted);"
exit $failed
