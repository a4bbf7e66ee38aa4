#include "table/html_parts.hpp"

namespace suluh::table {

namespace {

// Chromium repeats thead and tfoot on every page. The empty tfoot draws the line that closes a page whose last cells
// are merged with cells on the next one; below the signatures, where it closes nothing, .after lies over it. The
// margins are those of sheet_of.
constexpr std::string_view rules = R"css(
body { margin: 0; font: 10pt/1.25 Arial, "Liberation Sans", Helvetica, sans-serif; color: #000; }
h1 { margin: 0 0 3mm; font-size: 12pt; text-align: center; break-after: avoid; }
.heads { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 2mm; margin: 0 0 3mm; break-after: avoid; }
.heads dd { margin: 0; }
.heads dd::before { content: ": "; }
.page + .page { break-before: page; }
.page + .follows { break-before: auto; margin-top: 6mm; }
h2 { margin: 0 0 2mm; font-size: 10.5pt; break-after: avoid; }
.picture { margin: 0 0 4mm; break-inside: avoid; }
.picture svg { display: block; width: 100%; height: auto; }

.grid { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: var(--size); line-height: 1.2; }
.grid th, .grid td { border: 0.5pt solid #000; padding: 2pt; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
.grid thead th { vertical-align: middle; text-align: center; overflow-wrap: break-word; }
.grid thead .numbers th { padding: 0.5pt; font-weight: normal; font-size: 0.9em; }
.grid .number { text-align: right; }
.grid .group { padding-left: calc(2pt + var(--depth) * 1em); }
.grid .from-above { border-top-style: none; }
.grid .goes-on { border-bottom-style: none; }
.grid .total > * { font-weight: bold; }
.grid tfoot td { height: 0; padding: 0; border-width: 0.5pt 0 0; line-height: 0; }
.grid thead, .grid tbody, .grid tr { break-inside: avoid; }
.grid tr.title { break-after: avoid; }
.grid .total, .grid .closing { break-before: avoid; }

.grid .closing > tr > td { padding: 0; border-width: 0.5pt 0 0; font-size: 9pt; }
.after { position: relative; margin: 1pt 0 -2pt; padding-bottom: 2pt; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.notes { padding-top: 2mm; }
.notes p { margin: 0; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; align-items: end; margin-top: 6mm; }
.block + .block { margin-top: 6mm; }
.block, .person { text-align: center; }
.caption, .office, .name, .id { margin: 0; }
.people { display: flex; flex-wrap: wrap; justify-content: space-evenly; gap: 4mm; }
.person { display: flex; flex-direction: column; min-width: 36mm; max-width: 65mm; }
.office { flex: 1; }
.name { margin-top: 18mm; font-weight: bold; text-decoration: underline; }
.id { min-height: 1.25em; }
.name:empty { height: 1.25em; border-bottom: 0.5pt solid #000; }

@media screen {
  body { margin: 1.5rem; }
  .page { overflow: auto hidden; }
  .page + .page { margin-top: 3rem; }
  .grid { min-width: min(var(--sheet) * 1.3, var(--columns) * 7rem); font-size: calc(var(--size) * 1.3); }
  .grid thead th { background: #eef2ea; }
  .grid .group, .grid .total > * { background: #f7f8f4; }
}
)css";

} // namespace

std::string html_style(Paper paper) {
    const bool f4 = paper == Paper::f4;
    const std::string size = f4 ? "330mm 215mm" : "297mm 210mm";
    const std::string sheet = f4 ? "310mm" : "277mm";
    const std::string page_number = "content: \"Halaman \" counter(page) \" dari \" counter(pages)";
    return "@page { size: " + size + "; margin: 10mm 10mm 14mm; @bottom-right { " + page_number +
           "; font: 7pt Arial, sans-serif; } }\n:root { --sheet: " + sheet + "; }" + std::string(rules);
}

} // namespace suluh::table
