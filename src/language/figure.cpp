#include "language/figure.hpp"

#include <algorithm>

#include "value/calendar.hpp"
#include "value/number.hpp"
#include "value/scan.hpp"
namespace suluh {

namespace {

std::optional<Decimal> figure(std::string_view digits) {
    if (auto exact = read_numeral(digits, NumberUse::measure); exact.ok()) return exact.value;
    if (auto counted = read_numeral(digits, NumberUse::count); counted.ok()) return counted.value;
    return std::nullopt;
}

std::optional<int> factor_of(std::string_view word) {
    if (word == "ribu" || word == "rb") return 1000;
    if (word == "juta" || word == "jt") return 1000000;
    return std::nullopt;
}

std::optional<Decimal> value_of_word(std::string_view word) {
    static constexpr std::array<std::string_view, 13> ones{"nol",     "satu",    "dua",    "tiga",    "empat",
                                                           "lima",    "enam",    "tujuh",  "delapan", "sembilan",
                                                           "sepuluh", "sebelas", "seratus"};
    const auto found = std::ranges::find(ones, word);
    if (found == ones.end()) return std::nullopt;
    const auto index = found - ones.begin();
    constexpr int hundred = 100;
    return Decimal{index == 12 ? hundred : static_cast<int>(index)};
}

/// What names a step by the word behind it: "kategori menolak".
bool is_scale_name(const Token& token) {
    return token.has(Kelas::nama_jenjang);
}

bool is_year_like(const Token& token) {
    return token.surface.size() == 4 && (token.surface.starts_with("19") || token.surface.starts_with("20"));
}

class FigureReader {
public:
    FigureReader(const Sentence& sentence, std::size_t at) : sentence_(sentence), start_(at), at_(at) {}

    std::optional<Figure> read() {
        while (token().is("\xC2\xB1") || token().is(">") || token().is("<") || token().has(Kelas::ukur_lemah)) ++at_;
        if (token().has(Kelas::jenjang) && token().is_word()) return step();
        if (token().is("kelas") && sentence_[at_ + 1].has(Kelas::jenjang)) return step();
        if (is_scale_name(token()) && sentence_[at_ + 1].is_word() && !sentence_[at_ + 1].has(Kelas::depan))
            return step();
        const bool rupiah = token().is("rp");
        const bool index = token().is("ip") || token().is("skor") || token().is("nilai");
        if ((rupiah || index) && sentence_[at_ + 1].is_mark() && sentence_[at_ + 1].is(".")) ++at_;
        if (rupiah || index) ++at_;
        if (token().is_number()) {
            if (is_year_like(token()) && !rupiah && !index && !sentence_[at_ + 1].is("%") &&
                (!sentence_[at_ + 1].has(Kelas::satuan) || sentence_[at_ + 1].has(Kelas::khalayak)))
                return std::nullopt;
            numbers();
        } else if (token().has(Kelas::bilangan) && !rupiah) {
            words();
        } else {
            return std::nullopt;
        }
        result_.bare = !rupiah && !index;
        if (rupiah) result_.unit = "rp";
        if (index) result_.unit = sentence_[start_].meaning;
        unit();
        result_.range = {start_, at_};
        return result_;
    }

private:
    const Token& token() const { return sentence_[at_]; }

    std::optional<Figure> step() {
        result_.step = true;
        if (sentence_[at_].is("kelas") || is_scale_name(token())) ++at_;
        ++at_;
        result_.range = {start_, at_};
        return result_;
    }

    void numbers() {
        result_.value = figure(token().surface);
        ++at_;
        const bool dash = token().is("-") || token().is("sampai");
        if (dash && sentence_[at_ + 1].is_number() && !is_year_like(sentence_[at_ + 1])) {
            result_.value = figure(sentence_[at_ + 1].surface);
            at_ += 2;
        }
        if (const auto factor = factor_of(token().meaning)) {
            if (result_.value) result_.value = *result_.value * Decimal{*factor};
            ++at_;
        }
    }

    void words() {
        result_.value = value_of_word(token().meaning);
        ++at_;
        while (token().has(Kelas::bilangan)) {
            result_.value.reset();
            ++at_;
        }
    }

    void unit() {
        if (result_.unit == "rp" && token().is(",") && (sentence_[at_ + 1].is("-") || sentence_[at_ + 1].is("=")))
            at_ += 2; // "Rp 400.000,-"
        if (token().is("%") || token().has(Kelas::skala)) {
            result_.percent = true;
            result_.unit = "%";
            result_.bare = false;
            ++at_;
        } else if (token().is_word() && (token().has(Kelas::satuan) || token().has(Kelas::satuan_orang) ||
                                         token().surface.find('/') != std::string_view::npos)) {
            result_.unit = token().meaning;
            result_.people = token().has(Kelas::satuan_orang);
            result_.bare = false;
            ++at_;
        }
        if (result_.unit == "rp" && token().is("per") && sentence_[at_ + 1].is_word()) at_ += 2;
        while (token().is("/") && sentence_[at_ + 1].is_word()) {
            at_ += 2;
            result_.bare = false;
        }
    }

    const Sentence& sentence_;
    std::size_t start_;
    std::size_t at_;
    Figure result_;
};

} // namespace

std::optional<Figure> figure_at(const Sentence& sentence, std::size_t i) {
    return FigureReader{sentence, i}.read();
}

int months_at(const Sentence& sentence, std::size_t i) {
    constexpr int year = 12;
    const auto figure = figure_at(sentence, i);
    if (!figure || !figure->value || *figure->value > Decimal{year * year}) return 0;
    const auto& unit = sentence[figure->range.last - (figure->unit.empty() ? 0U : 1U)];
    return static_cast<int>(figure->value->whole()) * (unit.is("tahun") ? year : unit.is("bulan") ? 1 : 0);
}

int year_at(const Sentence& sentence, std::size_t i) {
    return sentence[i].is_number() ? year_of(sentence[i].surface) : 0;
}

bool is_ordinal(const Token& token) {
    if (token.is_number()) return token.surface.size() == 1;
    return token.is_word() && token.surface.size() <= 4 && scan::roman(token.meaning) != 0;
}

bool is_small_count(const Sentence& sentence, std::size_t i) {
    return (sentence[i].is_number() && sentence[i].surface.size() <= 2) || sentence[i].has(Kelas::bilangan);
}

} // namespace suluh
