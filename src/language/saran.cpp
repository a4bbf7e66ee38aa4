// The sentence rebuilt with blanks where a part is missing. No figure is invented: what is not in the text is "____".
#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "suluh/telaah_tujuan.hpp"

#include "language/sentence.hpp"

namespace suluh {

namespace {

constexpr std::string_view blank = "____";
constexpr std::string_view from_to = "dari ____ menjadi ____";

/// The part as it stands, its line breaks and double blanks made single; a capital that only opened the sentence is
/// made small.
std::string words_of(std::string_view text, const Part& part) {
    std::string words;
    for (const char c : part.of(text)) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    const bool opens = part.begin == 0 && words.size() > 1 && std::islower(static_cast<unsigned char>(words[1])) != 0;
    if (opens) words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

std::string capitalised(std::string text) {
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

bool begins_with(std::string_view text, Kelas kelas) {
    const Sentence sentence{text};
    return sentence[0].has(kelas);
}

std::string when(std::string_view text, const TelaahTujuan& t) {
    if (!t.waktu) return fmt::format("Pada {}", blank);
    const auto words = words_of(text, *t.waktu);
    const bool has_preposition = begins_with(words, Kelas::depan) || begins_with(words, Kelas::depan_waktu) ||
                                 begins_with(words, Kelas::tepi_kuat);
    return has_preposition ? capitalised(words) : "Pada " + words;
}

/// "dari 40 % menjadi 65 %" needs a verb; which way it goes is not for us to say.
std::string changing(const std::string& degree) {
    return (degree.starts_with("dari") ? " berubah " : " ") + degree;
}

/// Whether the figure stands with the state that it measures, or counts those who do something.
bool measures_condition(const TelaahTujuan& t) {
    return t.derajat && t.kondisi && t.derajat->begin >= t.kondisi->begin &&
           (!t.perilaku || t.kondisi->begin > t.perilaku->begin || t.derajat->begin < t.perilaku->begin);
}

} // namespace

std::string saran_tujuan(std::string_view teks, const TelaahTujuan& t) {
    if (t.lengkap) return std::string{teks};
    const auto who = t.khalayak ? words_of(teks, *t.khalayak) : std::string{blank};
    const auto degree = t.derajat ? words_of(teks, *t.derajat) : std::string{from_to};
    const auto condition = t.kondisi ? words_of(teks, *t.kondisi) : std::string{blank};
    // "sesuai SOP" describes the act; a state is its result, and is what a figure measures.
    const bool manner = t.kondisi && (condition.starts_with("sesuai") || condition.starts_with("secara") ||
                                      condition.starts_with("tanpa"));
    const bool exists = t.kondisi && begins_with(condition, Kelas::wujud); // "tersedianya air"
    const bool counts_people = t.derajat && t.khalayak && t.derajat->end <= t.khalayak->begin;
    const bool with_condition = !manner && !exists && (t.derajat ? measures_condition(t) : t.kondisi.has_value());
    std::string core;
    if (!t.perilaku) {
        core = fmt::format("{} mampu {}", who, blank);
    } else {
        const auto act = words_of(teks, *t.perilaku);
        const bool noun = begins_with(act, Kelas::psk) || begins_with(act, Kelas::nomina_laku);
        const bool holds_who =
            t.khalayak && t.khalayak->begin >= t.perilaku->begin && t.khalayak->end <= t.perilaku->end;
        if (noun)
            core = act +
                   (holds_who ? "" : fmt::format(" {} {}", begins_with(act, Kelas::psk) ? "di kalangan" : "oleh", who));
        else
            core = holds_who ? act : fmt::format("{} {}", who, act);
        if (noun && !with_condition)
            core += changing(degree);
        else if (!noun && !with_condition && !t.derajat)
            core = fmt::format("{} dari {} {}", blank, blank, core);
        else if (!noun && !with_condition)
            core = counts_people ? degree + " " + core : fmt::format("{}, {},", core, degree);
    }
    if (!t.perilaku && t.derajat && !with_condition && !exists) core += ", " + degree + ",";
    auto result = fmt::format("{}, {} {}{}", when(teks, t), core,
                              manner   ? ""
                              : exists ? "dengan "
                                       : "sehingga ",
                              condition);
    const bool inside =
        t.derajat && t.kondisi && t.derajat->begin >= t.kondisi->begin && t.derajat->end <= t.kondisi->end;
    if (with_condition && !inside) result += changing(degree);
    return result;
}

} // namespace suluh
