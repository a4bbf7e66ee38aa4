#include "form/sasaran.hpp"

#include <array>
#include <vector>

#include "form/row.hpp"

namespace suluh {

namespace {

struct PeoplePart {
    Count Orang::*count;
    std::string_view name;
};

constexpr std::array by_sex{PeoplePart{&Orang::laki, "L"}, PeoplePart{&Orang::perempuan, "P"}};
constexpr std::array by_age{PeoplePart{&Orang::wanita_tani, "wanita tani"},
                            PeoplePart{&Orang::taruna_tani, "taruna tani"},
                            PeoplePart{&Orang::petani_dewasa, "petani dewasa"}};

std::string number(const Count& count) {
    return count.present() ? count->indonesian() : written(count);
}

/// "27 L, 9 P", and what they sum up to. A part of nobody is not worth the ink.
template <class Parts>
std::string listed(const Orang& people, const Parts& parts, Decimal& sum) {
    std::vector<std::string> texts;
    for (const auto& part : parts) {
        const auto& count = people.*part.count;
        if (count.absent() || (count.present() && count->is_zero())) continue;
        if (count.present()) sum += *count;
        texts.push_back(number(count) + " " + std::string{part.name});
    }
    return joined(texts, ", ");
}

std::string group_text(std::string_view name, const Orang& people) {
    if (people.absent()) return {};
    Decimal sexes;
    Decimal ages;
    const auto sex = listed(people, by_sex, sexes);
    const auto age = listed(people, by_age, ages);
    const auto total = !people.jumlah.absent() ? number(people.jumlah)
                       : !sex.empty()          ? sexes.indonesian()
                                               : ages.indonesian();
    if (total == "0" && sex.empty() && age.empty()) return {};
    const auto parts = joined({sex, age}, "; ");
    return std::string{name} + " " + total + " orang" + (parts.empty() ? "" : " (" + parts + ")");
}

/// Counts of one group that stand under none of `headings`.
template <class Headings>
bool has_others(const Orang& people, const Headings& headings) {
    bool other = !people.jumlah.absent();
    const auto beside = [&](const auto& parts) {
        for (const auto& part : parts) {
            bool shown = false;
            for (const auto& heading : headings) shown = shown || heading.count == part.count;
            const auto& count = people.*part.count;
            other = other || (!shown && !count.absent() && !(count.present() && count->is_zero()));
        }
    };
    beside(by_sex);
    beside(by_age);
    return other;
}

std::string who(const Sasaran& sasaran) {
    const auto uraian = written(sasaran.uraian);
    const bool repeats = sasaran.jumlah.text == sasaran.uraian.text; // the short form, one text for both
    return joined({uraian, repeats ? "" : written(sasaran.jumlah)}, "; ");
}

} // namespace

std::string sasaran_text(const Sasaran& sasaran) {
    return joined({who(sasaran), group_text("pelaku utama", sasaran.pelaku_utama),
                   group_text("pelaku usaha", sasaran.pelaku_usaha), group_text("petugas", sasaran.petugas),
                   group_text("peneliti", sasaran.peneliti),
                   group_text("pemangku kepentingan", sasaran.pemangku_kepentingan)},
                  "; ");
}

std::string sasaran_beside_counts(const Sasaran& sasaran) {
    const auto group = [](std::string_view name, const Orang& people, const auto& headings) {
        return has_others(people, headings) ? group_text(name, people) : std::string{};
    };
    const auto text = joined({who(sasaran), group("pelaku utama", sasaran.pelaku_utama, by_age),
                              group("pelaku usaha", sasaran.pelaku_usaha, by_sex),
                              group("petugas", sasaran.petugas, by_sex), group_text("peneliti", sasaran.peneliti),
                              group_text("pemangku kepentingan", sasaran.pemangku_kepentingan)},
                             "; ");
    return text.empty() ? text : "sasaran: " + text;
}

} // namespace suluh
