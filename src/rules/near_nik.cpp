#include "rules/near_nik.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace suluh {

namespace {

constexpr std::size_t digits = 16;

constexpr std::array<std::uint64_t, digits> powers = [] {
    std::array<std::uint64_t, digits> all{};
    std::uint64_t power = 1;
    for (auto& one : all) one = power, power *= 10;
    return all;
}();

/// Counted from the last.
std::uint64_t digit_at(std::uint64_t nik, std::size_t place) {
    return nik / powers[place] % 10;
}

class Near {
public:
    explicit Near(std::span<const std::uint64_t> niks) : niks_(niks), first_(niks.size()) {
        std::iota(first_.begin(), first_.end(), 0U);
    }

    std::vector<std::uint32_t> find() {
        constexpr std::size_t few = 24;
        if (niks_.size() <= few) {
            for (std::uint32_t a = 0; a < niks_.size(); ++a)
                for (std::uint32_t b = a + 1; b < niks_.size(); ++b)
                    if (slip_between(niks_[a], niks_[b]) != NikSlip::none) join(a, b);
        } else {
            for (std::size_t place = 0; place < digits; ++place) one_digit(place);
            for (std::size_t place = 0; place + 1 < digits; ++place) swapped(place);
        }
        return std::move(first_);
    }

private:
    void join(std::uint32_t a, std::uint32_t b) {
        const auto note = [&](std::uint32_t of, std::uint32_t other) {
            if (first_[of] == of || other < first_[of]) first_[of] = other;
        };
        note(a, b);
        note(b, a);
    }

    /// Those that are equal once the digit is taken out differ in nothing else: at most ten together.
    void one_digit(std::size_t place) {
        const auto without = [&](std::uint32_t i) { return niks_[i] - digit_at(niks_[i], place) * powers[place]; };
        order_.resize(niks_.size());
        std::iota(order_.begin(), order_.end(), 0U);
        std::ranges::sort(order_, [&](std::uint32_t a, std::uint32_t b) {
            return std::pair{without(a), a} < std::pair{without(b), b};
        });
        for (std::size_t begin = 0, end = 0; begin < order_.size(); begin = end) {
            for (end = begin + 1; end < order_.size() && without(order_[end]) == without(order_[begin]);) ++end;
            for (auto a = begin; a < end; ++a)
                for (auto b = a + 1; b < end; ++b) join(order_[a], order_[b]);
        }
    }

    void swapped(std::size_t place) {
        for (std::uint32_t a = 0; a < niks_.size(); ++a) {
            const auto low = digit_at(niks_[a], place);
            const auto high = digit_at(niks_[a], place + 1);
            if (low <= high) continue; // the other of the pair finds it
            const auto other = niks_[a] + (low - high) * (powers[place + 1] - powers[place]);
            const auto found = std::ranges::lower_bound(niks_, other);
            if (found != niks_.end() && *found == other) join(a, static_cast<std::uint32_t>(found - niks_.begin()));
        }
    }

    std::span<const std::uint64_t> niks_;
    std::vector<std::uint32_t> first_, order_;
};

} // namespace

NikSlip slip_between(std::uint64_t a, std::uint64_t b) {
    std::size_t differing = 0;
    std::size_t last = 0;
    for (std::size_t place = 0; place < digits; ++place) {
        if (digit_at(a, place) == digit_at(b, place)) continue;
        if (++differing > 2) return NikSlip::none;
        if (differing == 2 &&
            (place != last + 1 || digit_at(a, place) != digit_at(b, last) || digit_at(a, last) != digit_at(b, place)))
            return NikSlip::none;
        last = place;
    }
    return differing == 1 ? NikSlip::digit : differing == 2 ? NikSlip::swap : NikSlip::none;
}

std::vector<std::uint32_t> first_near(std::span<const std::uint64_t> niks) {
    return Near{niks}.find();
}

} // namespace suluh
