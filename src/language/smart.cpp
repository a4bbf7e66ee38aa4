#include "language/smart.hpp"

namespace suluh {

namespace {

constexpr Classes empty_words = bit(Kelas::umum) | bit(Kelas::depan) | bit(Kelas::hubung_cara) |
                                bit(Kelas::hubung_hasil) | bit(Kelas::hubung_setara) | bit(Kelas::naik) |
                                bit(Kelas::turun) | bit(Kelas::psk) | bit(Kelas::mampu) | bit(Kelas::tahu) |
                                bit(Kelas::sudah) | bit(Kelas::sifat_umum) | bit(Kelas::negasi) | bit(Kelas::wujud) |
                                bit(Kelas::payung) | bit(Kelas::semua) | bit(Kelas::kerja_penyuluh) | bit(Kelas::ukur);

bool in(const std::optional<Range>& range, std::size_t i) {
    return range && range->contains(i);
}

/// A word that names something: neither a function word nor one of the large words that fit every objective.
bool names_something(const Token& token) {
    if (!token.is_word() || token.surface.size() < 2) return false;
    if (token.has(Kelas::komoditas) || token.has(Kelas::teknologi)) return !token.has(Kelas::umum);
    if (token.has(Kelas::laku_umum)) return false;
    return !(token.classes & empty_words).any() && !token.has(Kelas::khalayak) && !token.has(Kelas::wilayah);
}

bool names_something(const Marked& m, Range range, const std::optional<Range>& except) {
    for (auto i = range.first; i < range.last; ++i)
        if (!in(except, i) && !m.is_time(i) && names_something(m[i])) return true;
    return false;
}

bool is_specific(const Marked& m, const Parts& parts) {
    if (parts.degree != nullptr && parts.degree->from && parts.degree->from->step) return true;
    for (std::size_t i = 0; i < m.size(); ++i)
        if (!in(parts.audience, i) && !m.is_taken(i) && names_something(m[i]) &&
            !(i == 0 && m[i].meaning.ends_with("nya")))
            return true;
    return parts.existence && parts.yes_or_no && parts.condition &&
           parts.condition->size() > 2; // "terbentuknya 1 kelompok UPJA"
}

bool is_actionable(const Marked& m, const Parts& parts) {
    if (!parts.behaviour || parts.trainer)
        return parts.behaviour.has_value() && names_something(m, *parts.behaviour, parts.audience);
    if (names_something(m, *parts.behaviour, parts.audience)) return true;
    // "PKS petani … tentang teknologi hemat air": the topic behind the degree.
    for (auto i = parts.behaviour->last; i < m.size(); ++i)
        if (m[i].has(Kelas::topik)) return names_something(m, {i + 1, m.size()}, parts.audience);
    // "mengakses pasar, permodalan": an act of its own with an object, even a large one.
    for (auto i = parts.behaviour->first; i < parts.behaviour->last; ++i)
        if (m[i].has(Kelas::verba) && !m[i].has(Kelas::laku_umum)) return true;
    return false;
}

/// Whether the objective wants its figure to fall: by its verbs before the figure.
std::optional<bool> wants_fall(const Marked& m, const Degree& degree) {
    for (auto i = degree.range.first + 1; i > 0; --i) {
        const auto& token = m[i - 1];
        if (token.is("membaik") || token.is("perbaikan")) return std::nullopt; // up or down, as the measure goes
        if (token.has(Kelas::turun) || token.is("tidak lagi")) return true;
        if (token.has(Kelas::naik)) return false;
        if (token.has(Kelas::hubung_hasil) && i <= degree.range.first) break;
    }
    return std::nullopt;
}

bool measures_yield(const Marked& m, const Degree& degree) {
    for (auto i = degree.range.first; i > 0; --i) {
        if (m[i - 1].has(Kelas::hasil_usaha)) return true;
        if (m[i - 1].has(Kelas::hubung_hasil) || m[i - 1].is(",")) return false;
    }
    return false;
}

/// "IP 200 %": more than a hundred is nothing strange there.
bool measures_index(const Marked& m, const Degree& degree) {
    for (auto i = degree.range.last; i > 0; --i)
        if (m[i - 1].has(Kelas::indeks)) return true;
    return false;
}

bool is_everybody(const Figure& q) {
    return q.percent && q.value && *q.value == Decimal{100};
}

} // namespace

std::string doubt(const Marked& m, const Parts& parts) {
    for (std::size_t i = 0; i < m.size(); ++i)
        if (m[i].has(Kelas::semua) && m.is_degree(i))
            return "sasaran \"semua\" dalam satu tahun jarang tercapai; tulis berapa orang atau berapa persen";
    if (parts.degree == nullptr) return {};
    const auto& degree = *parts.degree;
    if (degree.kind == Degree::Kind::share && degree.from && degree.to && degree.from->value && degree.to->value &&
        *degree.to->value > *degree.from->value)
        return "yang harus berhasil lebih banyak daripada seluruhnya";
    constexpr int most = 100;
    if (degree.to && degree.to->percent && degree.to->value && *degree.to->value > Decimal{most} &&
        !measures_index(m, degree))
        return "sasaran lebih dari 100 %";
    const bool people =
        !degree.on_condition && (degree.kind == Degree::Kind::from_to || degree.kind == Degree::Kind::measure ||
                                 degree.kind == Degree::Kind::share);
    if (degree.to && is_everybody(*degree.to) && people) return "sasaran 100 % dalam satu tahun jarang tercapai";
    const bool yield = measures_yield(m, degree) && !(degree.to && degree.to->people);
    constexpr int half = 50;
    const bool rise = degree.kind == Degree::Kind::measure && (degree.rise_verb || m[degree.range.first].is("sebesar"));
    if (yield && rise && degree.to && degree.to->percent && degree.to->value && *degree.to->value > Decimal{half})
        return "kenaikan lebih dari 50 % dalam satu tahun";
    if (degree.range.last > 0 && m[degree.range.last - 1].has(Kelas::kali_lipat) && yield)
        return "kenaikan sampai berlipat dalam satu tahun jarang tercapai";
    if (degree.kind != Degree::Kind::from_to || !degree.from || !degree.to || !degree.from->value || !degree.to->value)
        return {};
    const auto& from = *degree.from->value;
    const auto& to = *degree.to->value;
    const auto falls = wants_fall(m, degree);
    if (falls && *falls && to > from)
        return "sasarannya lebih tinggi daripada keadaan awal, padahal yang dikehendaki turun";
    if (falls && !*falls && to < from)
        return "sasarannya lebih rendah daripada keadaan awal, padahal yang dikehendaki naik";
    if (falls && to == from) return "sasarannya sama dengan keadaan awal";
    if (yield && !degree.to->percent && from > Decimal{0} && to * Decimal{2} > from * Decimal{3})
        return "kenaikan lebih dari 50 % dalam satu tahun";
    return {};
}

Smart judge_smart(const Marked& marked, const Parts& parts) {
    Smart smart;
    smart.khas = is_specific(marked, parts);
    smart.terukur = parts.degree != nullptr || (parts.yes_or_no && smart.khas);
    smart.dapat_dikerjakan = is_actionable(marked, parts);
    smart.realistis = doubt(marked, parts).empty();
    return smart;
}

} // namespace suluh
