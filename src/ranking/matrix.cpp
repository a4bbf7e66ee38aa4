#include "ranking/matrix.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "ranking/ratio.hpp"

namespace suluh {

namespace {

/// Random index by n, as published by Saaty.
constexpr std::array random_index{0.0,  0.0,  0.0,  0.58, 0.90, 1.12, 1.24, 1.32,
                                  1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};

/// A CR with three digits behind the comma.
std::string said(double ratio) {
    constexpr double large = 1e9; // beyond, they are not told apart
    constexpr int places = 3;
    constexpr std::int64_t scale = 1000;
    return (Ratio{std::llround(std::min(ratio, large) * static_cast<double>(scale))} / Ratio{scale}).indonesian(places);
}

} // namespace

std::vector<double> weights_of(const Matrix& matrix) {
    const auto n = matrix.size();
    std::vector<double> sums(n), weights(n);
    for (const auto& row : matrix)
        for (std::size_t j = 0; j < n; ++j) sums[j] += row[j];
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) weights[i] += matrix[i][j] / sums[j];
        weights[i] /= static_cast<double>(n);
    }
    return weights;
}

std::optional<double> consistency_ratio(const Matrix& matrix) {
    const auto n = matrix.size();
    if (n <= 2) return 0.0;
    if (n >= random_index.size()) return std::nullopt;
    const auto weights = weights_of(matrix);
    double lambda = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double product = 0;
        for (std::size_t j = 0; j < n; ++j) product += matrix[i][j] * weights[j];
        lambda += product / weights[i];
    }
    const auto size = static_cast<double>(n);
    return std::max(0.0, (lambda / size - size) / (size - 1) / random_index[n]); // never less but for the last bits
}

Matrix mean_of(const std::vector<Matrix>& matrices) {
    if (matrices.size() == 1) return matrices.front();
    auto mean = matrices.front();
    for (std::size_t i = 0; i < mean.size(); ++i)
        for (std::size_t j = 0; j < mean.size(); ++j) {
            double logs = 0;
            for (const auto& matrix : matrices) logs += std::log(matrix[i][j]);
            mean[i][j] = std::exp(logs / static_cast<double>(matrices.size()));
        }
    return mean;
}

Mend best_mend(const Matrix& matrix) {
    constexpr int strongest = 9;
    constexpr double fine = 1e-12; // of two as good the first stays
    Mend best;
    best.cr = HUGE_VAL;
    for (std::size_t i = 0; i < matrix.size(); ++i)
        for (std::size_t j = i + 1; j < matrix.size(); ++j)
            for (int value = -strongest; value <= strongest; ++value) {
                if (value == 0 || value == -1) continue;
                auto changed = matrix;
                changed[i][j] = value > 0 ? value : -1.0 / value;
                changed[j][i] = 1 / changed[i][j];
                const auto cr = consistency_ratio(changed);
                if (cr && *cr < best.cr - fine) best = {i, j, value, *cr};
            }
    return best;
}

std::string contradiction(std::string_view title, double cr, std::string_view pair, std::string_view written) {
    return fmt::format("{} tidak konsisten (CR {}, harus kurang dari 0,1); yang paling menyimpang: {}, ditulis {}",
                       title, said(cr), pair, written);
}

std::string remedy(const Mend& mend, std::string_view value) {
    return fmt::format("tanyakan kembali; dengan {} CR menjadi {}{}", value, said(mend.cr),
                       mend.cr < largest_ratio ? "" : ", masih ada yang lain");
}

static_assert(random_index.size() == most_compared + 1);

std::string too_many(std::string_view title, std::size_t size) {
    return fmt::format("{} membandingkan {} hal, padahal paling banyak {}", title, size, most_compared);
}

} // namespace suluh
