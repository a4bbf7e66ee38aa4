// Saaty's matrices of comparisons: weights of what was compared, and how consistent the comparisons are. Weights are
// roots, so this is the one place that reckons in doubles; what is ordered by them is rounded to 12 digits first.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace suluh {

using Matrix = std::vector<std::vector<double>>; ///< square, positive

/// Normalised columns, row means: they add up to 1.
std::vector<double> weights_of(const Matrix& matrix);

/// CR = ((λ − n) / (n − 1)) / RI, λ = mean of (A·w)ᵢ / wᵢ; 0 up to two. Empty where no random index is known (over 15).
std::optional<double> consistency_ratio(const Matrix& matrix);

inline constexpr double largest_ratio = 0.10; ///< at and above it a matrix contradicts itself

/// Cell by cell the geometric mean.
Matrix mean_of(const std::vector<Matrix>& matrices);

/// The comparison that makes a matrix inconsistent most, and the value of Saaty's scale (1/9 … 9) that mends it best.
struct Mend {
    std::size_t row = 0, column = 0; ///< above the diagonal
    int value = 1;                   ///< 3 is "3", −3 is "1/3"
    double cr = 0;                   ///< with that value
};
Mend best_mend(const Matrix& matrix);

/// "… tidak konsisten (CR 0,3, harus kurang dari 0,1); yang paling menyimpang: …, ditulis 1/3". `title`: "matriks
/// kriteria"; `pair`: "Harga terhadap Biaya"; `written`: as it was written.
std::string contradiction(std::string_view title, double cr, std::string_view pair, std::string_view written);
/// "tanyakan kembali; dengan 5 … CR menjadi 0,05", told by `value` what the mending value is.
std::string remedy(const Mend& mend, std::string_view value);
/// No random index is published for more.
inline constexpr std::size_t most_compared = 15;
/// "matriks … membandingkan 16 hal, padahal paling banyak 15".
std::string too_many(std::string_view title, std::size_t size);

} // namespace suluh
