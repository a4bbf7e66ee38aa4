// A citizen's number (NIK) taken apart: 2 + 2 + 2 digits of the kecamatan that first registered the person, day (of
// women + 40), month and year of birth, and a serial from 0001. A NIK is kept for life: not changed after moving, nor
// to match a corrected birth date.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace suluh {

class Nik {
public:
    /// Why a text is no NIK at all; of several the first in this order. The parts are then not to be asked for.
    enum class Fault : std::uint8_t {
        none,
        blank,
        scientific, ///< "3,30407E+15": a spreadsheet kept the first digits only
        letters,
        zero,      ///< "0": registers use it for people without a NIK
        too_short, ///< fewer than 16 digits
        too_long,
        uniform,   ///< all digits are the same
        temporary, ///< begins with 0: a number that a village office gave, 0 + village code + 5 digits
    };

    /// Allocates nothing; keeps no part of the text.
    explicit Nik(std::string_view text);

    Fault fault() const { return fault_; }
    bool ok() const { return fault_ == Fault::none; }
    /// Marks other than digits had to be taken away: quotes, blanks, dashes, points, a ".0" at the end.
    bool was_cleaned() const { return was_cleaned_; }
    std::size_t length() const { return length_; } ///< of the digits

    /// Only when ok().
    std::string_view digits() const { return {digits_.data(), digits_.size()}; }
    std::uint64_t number() const { return number_; }
    int province() const { return pair(0); }
    std::string_view kabupaten() const { return digits().substr(0, 4); }
    std::string_view kecamatan() const { return digits().substr(0, 6); }
    int day_as_written() const { return pair(6); }
    bool is_woman() const { return pair(6) > 40; }
    int day() const { return is_woman() ? pair(6) - 40 : pair(6); }
    int month() const { return pair(8); }
    int year_in_century() const { return pair(10); }
    bool has_serial() const { return digits().substr(12) != "0000"; }

    bool day_exists() const { return day() >= 1 && day() <= 31; }
    bool month_exists() const { return month() >= 1 && month() <= 12; }

private:
    int pair(std::size_t at) const { return (digits_[at] - '0') * 10 + (digits_[at + 1] - '0'); }

    std::array<char, 16> digits_{};
    std::uint64_t number_ = 0;
    std::size_t length_ = 0;
    Fault fault_ = Fault::blank;
    bool was_cleaned_ = false;
};

} // namespace suluh
