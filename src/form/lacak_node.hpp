// The documents of a trace, and their objects as a trace shows them. Private to src/form.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "form/lacak.hpp"
#include "form/row.hpp"

namespace suluh::lacak {

/// A document with what joins it to others.
struct TracedPaper {
    const Document* document = nullptr;
    std::string_view kind;
    std::string code; ///< empty: nobody can say which others are of the same village
    std::optional<int> year;
    std::string title;                     ///< "programa Desa Sukamaju 2027"
    std::vector<FormRow> rows;             ///< of a programa
    std::vector<std::optional<int>> ranks; ///< of its problems, by their scores
};

TracedPaper paper_of(const Document& document);

/// "PRA" for "pra".
std::string upper(std::string_view text);

TraceNode node(const TracedPaper& paper, const DataKeadaan& one);
TraceNode node(const TracedPaper& paper, const Tujuan& one);
TraceNode node(const TracedPaper& paper, const Masalah& one);
TraceNode node(const TracedPaper& paper, const FormRow& one);
TraceNode node(const TracedPaper& paper, const BarisRktp& one);
TraceNode node(const TracedPaper& paper, const AkarMasalah& one);
TraceNode node(const TracedPaper& paper, const TemuanPra& one);
TraceNode node(const TracedPaper& paper, const PotensiPra& one);
TraceNode node(const TracedPaper& paper, const MasalahKelompok& one);

} // namespace suluh::lacak
