#include "ranking/matrix_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "ranking/ratio.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

class MatrixReader {
public:
    MatrixReader(const Matriks& one, Span at, const std::string& title, const std::vector<std::string>& names,
                 Findings& findings)
        : one_(one), at_(at), title_(title), names_(names), findings_(findings) {}

    std::optional<ReadMatrix> read() {
        auto matrix = read_cells();
        const auto cr = matrix ? consistency_of(*matrix) : std::nullopt;
        if (!cr) return std::nullopt;
        return ReadMatrix{std::move(*matrix), *cr};
    }

private:
    void fail(Span at, std::string message, std::string hint, std::string_view name = matrix_rule) {
        findings_.push_back({name, at, {}, std::move(message), std::move(hint)});
    }

    static std::string text(const Fraction& value) {
        return value.denominator == Decimal{1} ? value.numerator.indonesian()
                                               : value.numerator.indonesian() + "/" + value.denominator.indonesian();
    }

    static std::string inverse(const Fraction& value) {
        return value.numerator == Decimal{1} ? value.denominator.indonesian()
                                             : value.denominator.indonesian() + "/" + value.numerator.indonesian();
    }

    std::optional<Matrix> read_cells() {
        const auto n = names_.size();
        if (one_.baris.state == State::invalid) return std::nullopt;
        const auto wrong_row =
            std::ranges::find_if(one_.baris.items, [&](const auto& row) { return row.sel.size() != n; });
        if (one_.baris.empty()) {
            fail(at_, fmt::format("{} masih kosong", title_),
                 fmt::format("tulis {0} baris dengan {0} angka, menurut urutan {1}", n,
                             utf8::printable(enumerated(names_))));
            return std::nullopt;
        }
        if (one_.baris.size() != n || wrong_row != one_.baris.end()) {
            if (std::ranges::any_of(one_.baris, has_unread)) return std::nullopt; // has a finding of its own
            const bool rows = one_.baris.size() != n;
            fail(rows ? at_ : wrong_row->span,
                 rows ? fmt::format("{} mempunyai {} baris, padahal ada {} yang dibandingkan", title_,
                                    one_.baris.size(), n)
                      : fmt::format("baris ke-{} {} mempunyai {} kolom, padahal ada {} yang dibandingkan",
                                    wrong_row - one_.baris.begin() + 1, title_, wrong_row->sel.size(), n),
                 fmt::format("tulis {0} baris dengan {0} angka, menurut urutan {1}", n,
                             utf8::printable(enumerated(names_))));
            return std::nullopt;
        }
        Matrix matrix(n, std::vector<double>(n, 1));
        bool good = true;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                const auto& cell = one_.baris.items[i].sel.items[j];
                if (!cell.present()) {
                    if (cell.absent())
                        fail(cell.span,
                             fmt::format("{} terhadap {} dalam {} masih kosong", names_[i], names_[j], title_),
                             "tulis berapa kali lebih penting, misalnya 3 atau 1/3");
                    good = false;
                    continue;
                }
                good = check_cell(i, j) && good;
                matrix[i][j] = number(*cell);
            }
        if (!good) return std::nullopt;
        return matrix;
    }

    static bool has_unread(const BarisMatriks& row) {
        return row.state == State::invalid || row.sel.state == State::invalid ||
               std::ranges::any_of(row.sel, [](const auto& cell) { return cell.state == State::invalid; });
    }

    static double number(const Fraction& value) {
        return (Ratio{value.numerator} / Ratio{value.denominator}).approximate();
    }

    bool check_cell(std::size_t i, std::size_t j) {
        const auto& cell = one_.baris.items[i].sel.items[j];
        const auto value = Ratio{cell->numerator} / Ratio{cell->denominator};
        const auto pair = fmt::format("{} terhadap {} dalam {}", names_[i], names_[j], title_);
        if (!is_above(value, Ratio{0})) {
            fail(cell.span, fmt::format("{} adalah {}", pair, text(*cell)),
                 "tulis angka lebih dari 0, misalnya 3 atau 1/3");
            return false;
        }
        if (i == j && !is_equal(value, Ratio{1})) {
            fail(cell.span, fmt::format("{} adalah {}, padahal dibandingkan dengan dirinya sendiri", pair, text(*cell)),
                 "tulis 1");
            return false;
        }
        if (j >= i) return true;
        const auto& mirror = one_.baris.items[j].sel.items[i];
        if (!mirror.present() || mirror->numerator.is_zero()) return true; // has a finding of its own
        if (is_equal(value * (Ratio{mirror->numerator} / Ratio{mirror->denominator}), Ratio{1})) return true;
        fail(cell.span,
             fmt::format("{} adalah {}, padahal {} terhadap {} adalah {}", pair, text(*cell), names_[j], names_[i],
                         text(*mirror)),
             fmt::format("tulis kebalikannya: {}", inverse(*mirror)));
        return false;
    }

    std::optional<double> consistency_of(const Matrix& matrix) {
        const auto cr = consistency_ratio(matrix);
        if (!cr) {
            fail(at_, too_many(title_, matrix.size()), "gabungkan yang serupa, atau pakai metode lain");
            return std::nullopt;
        }
        if (*cr < largest_ratio) return cr;
        const auto mend = best_mend(matrix);
        const auto& cell = one_.baris.items[mend.row].sel.items[mend.column];
        const auto value = mend.value > 0 ? fmt::format("{}", mend.value) : fmt::format("1/{}", -mend.value);
        const auto other = mend.value > 0 ? fmt::format("1/{}", mend.value) : fmt::format("{}", -mend.value);
        const auto pair = fmt::format("{} terhadap {}", names_[mend.row], names_[mend.column]);
        fail(cell.span, contradiction(title_, *cr, pair, text(*cell)),
             remedy(mend, mend.value == 1 ? "1 pada keduanya" : fmt::format("{} (dan kebalikannya {})", value, other)),
             "masalah/konsistensi");
        return std::nullopt;
    }

    const Matriks& one_;
    Span at_;
    const std::string& title_;
    const std::vector<std::string>& names_;
    Findings& findings_;
};

} // namespace

std::optional<ReadMatrix> read_matrix(const Matriks& written, Span at, const std::string& title,
                                      const std::vector<std::string>& names, Findings& findings) {
    return MatrixReader{written, at, title, names, findings}.read();
}

} // namespace suluh
