// What stands under every ranking: no scale, weight, formula or tie rule is prescribed, so all that was chosen is said,
// and what nobody chose is said to be not declared.
#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "suluh/tree.hpp"

#include "document/choices.hpp"
#include "form/peringkat_bagian.hpp"
#include "form/row.hpp"
#include "ranking/say.hpp"
#include "text/embedded.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh::peringkat {

namespace {

class Declaration {
public:
    explicit Declaration(const RankingPage& page)
        : page_(page), how_(page.question.how), ranking_(page.ranking), metode_(page.ranking.method->metode) {}

    std::vector<Remark> all() {
        method();
        if (!ranking_.table.criteria.empty()) {
            scale();
            criteria();
        }
        ties();
        if (const auto key = group_key_of(page_.question); !key.empty())
            add("Kelompok", fmt::format("peringkat dihitung di dalam setiap {}", key));
        assessors();
        figures();
        const auto date = date_of(page_.question);
        add("Tanggal", date.empty() ? "kapan skor disepakati tidak disebutkan" : "skor disepakati " + date);
        const auto places = places_of(ranking_);
        if (!shows_exactly(ranking_, places))
            add("Pembulatan",
                fmt::format("skor dicetak dengan {} angka di belakang koma; yang dibandingkan skor sebelum dibulatkan",
                            places));
        return std::move(remarks_);
    }

private:
    void add(std::string part, std::string text) { remarks_.push_back({std::move(part), std::move(text)}); }

    void method() {
        auto text = fmt::format("{}; {}", ranking_.method->title, ranking_.method->formula);
        if (!how_.metode.present())
            text += " (metode dipilih saat mencetak; dokumen tidak menyebutnya)";
        else if (*how_.metode != metode_)
            text += fmt::format(" (metode dipilih saat mencetak; dokumen menyebut {})", method_of(*how_.metode).title);
        add("Metode", std::move(text));
    }

    bool is_scored() const { return !ranking_.table.cells.empty(); }

    void scale() {
        if (!is_scored()) return;
        const auto& scale = ranking_.table.scale;
        if (!scale) return add("Skala", "tidak disebutkan");
        const bool own = how_.skala.present();
        add("Skala", fmt::format("{} sampai {}{}", scale->lowest.indonesian(9), scale->highest.indonesian(9),
                                 own ? "" : " (bawaan metode)"));
    }

    void criteria() {
        const auto& criteria = ranking_.table.criteria;
        std::vector<std::string> all;
        Ratio sum;
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            if (const auto weight = weight_of(i)) sum = sum + *weight;
        }
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const auto weight = weight_of(i);
            auto text = criteria[i].name;
            if (weight) text += " " + weight->indonesian(metode_ == Metode::ahp ? 4 : 9);
            if (weight && !sum.is_zero() && !is_hundred(sum))
                text += fmt::format(" ({}%)", (*weight * Ratio{100} / sum).indonesian(1));
            if (criteria[i].falling) text += falling();
            all.push_back(std::move(text));
        }
        const bool weighs = weight_of(0).has_value();
        add(weighs ? "Bobot" : "Kriteria",
            fmt::format("{}{}", fmt::join(all, "; "),
                        !weighs                  ? " (tanpa bobot, semua sama berat)"
                        : metode_ == Metode::ahp ? " (dari matriks perbandingan)"
                        : is_hundred(sum)        ? " (jumlah 100, jadi dalam persen)"
                                                 : fmt::format(" (jumlah {})", sum.indonesian(9))));
    }

    static bool is_hundred(const Ratio& sum) { return is_equal(sum, Ratio{100}); }

    std::optional<Ratio> weight_of(std::size_t criterion) const {
        if (metode_ == Metode::ahp) return ranking_.figures.criterion_weights[criterion];
        return ranking_.table.criteria[criterion].weight;
    }

    std::string falling() const {
        if (metode_ == Metode::kali) return " [pembagi: skor rendah didahulukan]";
        if (metode_ == Metode::ahp) return is_scored() ? " [kebalikan skor: skor rendah didahulukan]" : "";
        const auto& scale = ranking_.table.scale;
        const auto both = scale ? scale->lowest + scale->highest : Ratio{0};
        return fmt::format(" [skor rendah didahulukan: dihitung {} − skor]", both.indonesian(9));
    }

    void ties() {
        std::string text;
        switch (ranking_.seri) {
        case Seri::rapat:
            text = "rapat – skor sama mendapat peringkat sama, peringkat berikutnya tidak dilompati (1, 1, 2)";
            break;
        case Seri::lompat:
            text = "lompat – skor sama mendapat peringkat sama, peringkat berikutnya dilompati (1, 1, 3)";
            break;
        case Seri::berurutan:
            text = "berurutan – skor sama diurutkan menurut urutan dalam dokumen (1, 2, 3)";
            break;
        default:
            text = "langsung – bila sama banyak menang, didahulukan yang menang dalam perbandingan langsung; yang "
                   "berputar tetap sama peringkatnya (1, 1, 2)";
        }
        if (metode_ == Metode::faktor_penentu)
            text = "kesenjangan sama – didahulukan yang cakupannya lebih kecil; selebihnya " + text;
        if (how_.seri.absent()) text += " (bawaan suluh; dokumen tidak menyebutnya)";
        if (how_.seri.present() && *how_.seri != ranking_.seri)
            text += fmt::format(" (dokumen menyebut {}, yang tidak berlaku untuk metode ini)", spelling(*how_.seri));
        add("Aturan seri", std::move(text));
    }

    void assessors() {
        if (!page_.question.sheets.empty())
            add("Sumber skor", fmt::format("{} lembar penilaian yang diisi; skor yang tertulis dalam dokumen tidak "
                                           "dipakai",
                                           page_.question.sheets.size()));
        const auto names = assessors_of(page_);
        if (names.empty())
            return add("Penilai", is_scored() ? "tidak disebutkan; satu skor untuk semua" : "tidak disebutkan");
        std::vector<std::string> weighed;
        bool alike = true;
        for (const auto& one : ranking_.table.assessors) {
            alike = alike && is_equal(one.weight, ranking_.table.assessors.front().weight);
            weighed.push_back(fmt::format("{} (bobot {})", one.name, one.weight.indonesian(9)));
        }
        const auto text = alike ? enumerated(names) : enumerated(weighed);
        if (names.size() == 1) return add("Penilai", text);
        add("Penilai", fmt::format("{} – {}", text, how_they_count(alike)));
    }

    std::string how_they_count(bool alike) const {
        if (is_scored())
            return fmt::format("skor setiap kriteria adalah rata-rata skor mereka{}",
                               alike ? ", semua sama berat" : " menurut bobotnya");
        if (metode_ == Metode::faktor_penentu) return "petani contoh mereka dihitung bersama";
        return metode_ == Metode::ahp ? "matriks mereka digabung dengan rata-rata geometrik"
                                      : "pilihan mereka dijumlahkan";
    }

    void figures() {
        const auto& figures = ranking_.figures;
        if (figures.circular_triads) {
            auto text = *figures.circular_triads == 0
                            ? std::string{"tidak ada pilihan yang berputar"}
                            : fmt::format("{} putaran pilihan (triad melingkar)", *figures.circular_triads);
            std::vector<std::string> shown;
            for (const auto& [a, b, c] : figures.triads) {
                const auto first = id_of(page_.question, a);
                shown.push_back(
                    fmt::format("{} > {} > {} > {}", first, id_of(page_.question, b), id_of(page_.question, c), first));
            }
            if (!shown.empty()) text += fmt::format(": {}", fmt::join(shown, "; "));
            if (*figures.circular_triads > static_cast<std::int64_t>(shown.size())) text += "; …";
            add("Konsistensi", std::move(text));
        }
        std::vector<std::string> all;
        for (const auto& one : figures.consistency)
            all.push_back(fmt::format("matriks {}{} CR {}", one.matrix, one.who.empty() ? "" : " dari " + one.who,
                                      rounded(one.cr).indonesian(3)));
        if (!all.empty()) add("Konsistensi", fmt::format("{} (harus kurang dari 0,1)", fmt::join(all, "; ")));
    }

    const RankingPage& page_;
    const Pemeringkatan& how_;
    const Ranking& ranking_;
    Metode metode_;
    std::vector<Remark> remarks_;
};

Considerations load() {
    constexpr std::string_view path = "schemas/pertimbangan.yaml";
    Findings findings;
    const Source source{std::string{path}, std::string{embedded_file(path)}};
    const auto tree = read_yaml(source, findings);
    const auto* clause = tree.root.find("dasar");
    const auto* items = tree.root.find("butir");
    if (!findings.empty() || clause == nullptr || items == nullptr)
        throw std::logic_error("schemas/pertimbangan.yaml cannot be read");
    Considerations all{std::string{clause->text}, {}};
    for (const auto& item : items->items) all.items.emplace_back(item.text);
    return all;
}

} // namespace

std::vector<Remark> declaration(const RankingPage& page) {
    return Declaration{page}.all();
}

const Considerations& considerations() {
    static const auto all = load();
    return all;
}

std::vector<std::string> consideration_lines() {
    const auto& all = considerations();
    std::vector<std::string> lines{
        fmt::format("Sudahkah setiap masalah diperiksa menurut {}? Lingkari jawabannya:", all.clause)};
    char letter = 'a';
    for (const auto& item : all.items) lines.push_back(fmt::format("{}. {} – sudah / belum", letter++, item));
    return lines;
}

} // namespace suluh::peringkat
