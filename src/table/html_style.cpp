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
.whole { grid-column: 1 / -1; }
.whole .people { display: grid; grid-template-columns: repeat(4, 1fr); justify-items: center; }
.person { display: flex; flex-direction: column; min-width: 36mm; max-width: 65mm; }
.office { flex: 1; }
.name { margin-top: 18mm; font-weight: bold; text-decoration: underline; }
.whole .name { margin-top: 13mm; }
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

constexpr std::string_view manuscript_rules = R"css(
.cover { text-align: center; }
.cover h1 { margin: 12mm 0 8mm; font-size: 16pt; line-height: 1.4; }
.cover .heads { width: max-content; max-width: 100%; margin: 0 auto 10mm; text-align: left; font-size: 11pt; }
h2 { margin: 8mm 0 3mm; font-size: 13pt; }
h3 { margin: 5mm 0 2mm; font-size: 11pt; }
h2, h3, .heading, h4 { break-after: avoid; break-inside: avoid; }
h4 { margin: 0 0 2mm; font-size: 10pt; text-align: center; }
.heading { font-weight: bold; }
p { margin: 0 0 2mm; orphans: 2; widows: 2; overflow-wrap: anywhere; }
.prose { font-size: 11pt; line-height: 1.4; }
.prose pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 9pt; }
.prose blockquote, .prose ul, .prose ol { margin: 0 0 2mm 6mm; padding: 0 0 0 3mm; }
.gap { font-style: italic; }
.gap::after { content: " ……………………………………………………………………"; overflow-wrap: anywhere; }
.grid { margin-bottom: 4mm; }

nav { break-after: page; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0 0 1mm; }
nav .level-2 { padding-left: 6mm; }
nav a { color: inherit; text-decoration: none; }

.lying { page: lying; }
.lying + .lying, .own-page { break-before: page; }
.own-page { break-inside: avoid; }
.own-page h2, .own-page > p { text-align: center; }

@media screen {
  body { max-width: var(--upright); margin: 1.5rem auto; }
  .lying, section { overflow: auto hidden; }
}
)css";

struct PageSize {
    std::string_view short_side, long_side; ///< of the paper
    std::string_view upright, lying;        ///< width between the margins
};

PageSize size_of(Paper paper) {
    if (paper == Paper::f4) return {"215mm", "330mm", "175mm", "310mm"};
    return {"210mm", "297mm", "170mm", "277mm"};
}

std::string foot(std::string_view place, const std::string& content) {
    return " @" + std::string{place} + " { content: " + content + "; font: 7pt Arial, sans-serif; }";
}

const std::string page_number = R"("Halaman " counter(page) " dari " counter(pages))";

/// A text as a CSS string in which nothing can end it, nor the style sheet.
std::string css_string(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain =
            byte >= 0x80 || c == ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (plain)
            result += c;
        else
            result += std::string{"\\"} + digits[byte / 16] + digits[byte % 16] + " ";
    }
    return result + "\"";
}

} // namespace

std::string html_style(Paper paper) {
    const auto size = size_of(paper);
    return "@page { size: " + std::string{size.long_side} + " " + std::string{size.short_side} +
           "; margin: 10mm 10mm 14mm;" + foot("bottom-right", page_number) +
           " }\n:root { --sheet: " + std::string{size.lying} + "; }" + std::string{rules};
}

std::string manuscript_style(Paper paper, std::string_view footer) {
    const auto size = size_of(paper);
    const std::string shorter{size.short_side};
    const std::string longer{size.long_side};
    const auto feet = foot("bottom-left", css_string(footer)) + foot("bottom-right", page_number);
    return "@page { size: " + shorter + " " + longer + "; margin: 15mm 15mm 18mm 25mm;" + feet +
           " }\n@page lying { size: " + longer + " " + shorter +
           "; margin: 10mm 10mm 14mm; }\n:root { --sheet: " + std::string{size.lying} +
           "; --upright: " + std::string{size.upright} + "; }" + std::string{rules} + std::string{manuscript_rules};
}

} // namespace suluh::table
