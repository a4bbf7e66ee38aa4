#include "rules/lembaga.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/groups.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/embedded.hpp"
#include "text/suggest.hpp"

namespace suluh::lembaga {

namespace {

/// The classes by their scores: schemas/kelas-kelompok.yaml.
struct Scale {
    struct Class {
        std::string name;
        Decimal from;
    };
    std::vector<Class> classes; ///< ascending
    Decimal most;
    int since = 0;
    std::string source;
    std::vector<std::string> groups;   ///< plain words for what is measured by it
    std::vector<std::string> planning; ///< names of the classes that plan every year

    const Class& of(const Decimal& score) const {
        auto found = classes.begin();
        for (auto it = classes.begin(); it != classes.end() && it->from <= score; ++it) found = it;
        return *found;
    }
};

const Scale& scale() {
    static const auto all = [] {
        Findings findings;
        const Source source{"kelas-kelompok.yaml", std::string{embedded_file("schemas/kelas-kelompok.yaml")}};
        const auto tree = read_yaml(source, findings);
        const auto node = [&](const Node& in, std::string_view key) -> const Node& {
            const auto* found = in.find(key);
            if (found == nullptr) throw std::logic_error("schemas/kelas-kelompok.yaml lacks " + std::string{key});
            return *found;
        };
        Scale result;
        for (const auto& one : node(tree.root, "kelas").items)
            result.classes.push_back({std::string{node(one, "nama").text}, read_count(node(one, "dari").text).value});
        result.most = read_count(node(tree.root, "tertinggi").text).value;
        result.since = static_cast<int>(read_count(node(tree.root, "sejak").text).value.whole());
        result.source = node(tree.root, "dasar").text;
        for (const auto& word : node(tree.root, "kelompok").items) result.groups.push_back(plain_words(word.text));
        for (const auto& word : node(tree.root, "ber_rdk").items) result.planning.emplace_back(word.text);
        return result;
    }();
    return all;
}

/// Groups of farmers are measured by the scale; gapoktan, P3A, kios and what else there is are not.
bool is_group(const Lembaga& row) {
    const auto words = plain_words(row.jenis.present() ? row.jenis.text : row.nama.text);
    return std::ranges::any_of(scale().groups, [&](const std::string& one) { return begins_with_phrase(words, one); });
}

std::string name_of(const Lembaga& row) {
    return row.nama.present() ? utf8::excerpt(*row.nama) : std::string{"kelompok ini"};
}

/// What two rows of one group share: a KWT is no poktan of the same name.
std::string identity_of(const Lembaga& row) {
    const auto words = plain_words(row.nama.text);
    const auto kind = plain_words(row.jenis.text);
    const auto says = [&](std::string_view one) {
        return begins_with_phrase(kind, one) || begins_with_phrase(words, one);
    };
    const bool women = says("kwt") || says("kelompok wanita tani");
    const std::string_view which = is_gapoktan(row) ? "gapoktan" : women ? "kwt" : is_group(row) ? "poktan" : "";
    const auto name = bare_group_name(row.nama.text);
    return which.empty() ? kind + "|" + with_figures(words) : std::string{which} + "|" + name;
}

template <class Judge>
void for_each_group(const Document& document, const Judge& judge) {
    if (const auto* pra = std::get_if<Pra>(&document.body); pra != nullptr)
        for (const auto& row : pra->kelembagaan)
            if (row.present() && is_group(row)) judge(*pra, row);
}

} // namespace

bool is_gapoktan(const Lembaga& row) {
    return names_union(row.jenis.present() ? row.jenis.text : row.nama.text);
}

bool is_poktan(const Lembaga& row) {
    const auto words = plain_words(row.jenis.present() ? row.jenis.text : row.nama.text);
    return begins_with_phrase(words, "poktan") || begins_with_phrase(words, "kelompok tani") ||
           begins_with_phrase(words, "kelompoktani");
}

bool has_yearly_plan(const Lembaga& row) {
    const auto& classes = scale().planning;
    return is_group(row) && std::ranges::find(classes, plain_words(row.kelas.text)) != classes.end();
}

void jumlah_anggota(const Document& document, const Context&, Findings& findings) {
    const auto* plan = std::get_if<Rdk>(&document.body);
    if (plan == nullptr || !plan->anggota.present() || !plan->poktan.anggota.present()) return;
    const auto rows = std::ranges::count_if(plan->anggota, [](const AnggotaPoktan& one) {
        return one.present() && !(one.nama.absent() && one.nik.absent());
    });
    if (*plan->poktan.anggota == Decimal{rows}) return;
    findings.push_back({"lembaga/jumlah-anggota",
                        plan->poktan.anggota.span,
                        {},
                        fmt::format("anggota kelompok ditulis {} orang, padahal daftar anggotanya memuat {}",
                                    plan->poktan.anggota->indonesian(), rows),
                        fmt::format("tulis \"anggota: {}\", atau lengkapi daftar anggota", rows)});
}

void kelas_nilai(const Document& document, const Context&, Findings& findings) {
    const auto& measure = scale();
    for_each_group(document, [&](const Pra&, const Lembaga& row) {
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"lembaga/kelas-nilai", at, {}, std::move(message), std::move(hint)});
        };
        std::vector<std::string_view> names;
        for (const auto& one : measure.classes) names.push_back(one.name);
        const auto written = plain_words(row.kelas.text);
        const bool is_known = std::ranges::find(names, written) != names.end();
        if (row.kelas.present() && !is_known) {
            const auto meant = nearest(written, names);
            return report(row.kelas.span, fmt::format("kelas {} {} tidak dikenal", name_of(row), quoted(*row.kelas)),
                          meant.empty() ? fmt::format("pilihannya: {}", fmt::join(names, ", "))
                                        : fmt::format("mungkin maksudnya \"{}\"", meant));
        }
        if (!row.nilai.present() || (row.tahun_nilai.present() && *row.tahun_nilai < measure.since)) return;
        if (*row.nilai > measure.most)
            return report(row.nilai.span,
                          fmt::format("nilai {} {}, di atas yang tertinggi, {}", name_of(row), row.nilai->indonesian(),
                                      measure.most.indonesian()),
                          "periksa nilainya");
        const auto& right = measure.of(*row.nilai);
        if (!row.kelas.present() || right.name == written) return;
        report(row.kelas.span,
               fmt::format("kelas {} {}, padahal nilainya {}: kelas {}", name_of(row), written, row.nilai->indonesian(),
                           right.name),
               fmt::format("tulis \"kelas: {}\", atau betulkan nilainya", right.name));
    });
}

void nilai_kurang(const Document& document, const Context&, Findings& findings) {
    for_each_group(document, [&](const Pra&, const Lembaga& row) {
        if (!row.kelas.present() || (!row.nilai.absent() && !row.tahun_nilai.absent())) return;
        const auto* missing = row.nilai.absent() && row.tahun_nilai.absent() ? "nilai dan tahun penilaiannya"
                              : row.nilai.absent()                           ? "nilainya"
                                                                             : "tahun penilaiannya";
        findings.push_back({"lembaga/nilai-kurang",
                            row.kelas.span,
                            {},
                            fmt::format("kelas {} ditulis tanpa {}", name_of(row), missing),
                            "tambahkan \"nilai\" dan \"tahun_nilai\" dari penilaian kelas yang terakhir"});
    });
}

void nilai_lama(const Document& document, const Context&, Findings& findings) {
    const auto most = batas().umur_penilaian_tahun;
    for_each_group(document, [&](const Pra& pra, const Lembaga& row) {
        if (!pra.tahun.present() || !row.tahun_nilai.present()) return;
        const auto report = [&](std::string message, std::string hint) {
            findings.push_back({"lembaga/nilai-lama", row.tahun_nilai.span, {}, std::move(message), std::move(hint)});
        };
        if (*row.tahun_nilai > *pra.tahun)
            report(fmt::format("kelas {} dinilai {}, sesudah PRA tahun {}", name_of(row), *row.tahun_nilai, *pra.tahun),
                   "periksa tahunnya");
        else if (*pra.tahun - *row.tahun_nilai > most)
            report(fmt::format("kelas {} dinilai {}, lebih dari {} tahun sebelum PRA tahun {}", name_of(row),
                               *row.tahun_nilai, most, *pra.tahun),
                   "tulis penilaian yang terakhir, atau rencanakan penilaian kembali");
    });
}

void pengurus(const Document& document, const Context&, Findings& findings) {
    const auto* plan = std::get_if<Rdk>(&document.body);
    if (plan == nullptr) return;
    struct Officer {
        std::string_view post;
        const Text* name;
    };
    std::vector<Officer> officers{{"ketua", &plan->pengesahan.ketua}, {"sekretaris", &plan->pengesahan.sekretaris}};
    for (const auto& row : plan->pembagian_tugas) {
        const auto post = plain_words(row.seksi.text);
        if (post == "sekretaris" || post == "bendahara")
            officers.push_back({post == "bendahara" ? "bendahara" : "sekretaris", &row.nama});
    }
    std::map<std::string, std::string_view> post_of;
    for (const auto& [post, name] : officers) {
        if (!name->present()) continue;
        const auto [first, is_new] = post_of.emplace(plain_words(**name), post);
        if (is_new || first->second == post) continue;
        findings.push_back({"lembaga/pengurus",
                            name->span,
                            {},
                            fmt::format("{} menjadi {} dan {} sekaligus", utf8::excerpt(**name), first->second, post),
                            "tulis nama masing-masing pengurus; satu orang satu jabatan"});
    }
}

void ketua_ganda(const Document& document, const Context&, Findings& findings) {
    std::map<std::string, const Lembaga*> led;
    for_each_group(document, [&](const Pra&, const Lembaga& row) {
        if (!row.ketua.present()) return;
        const auto [first, is_new] = led.emplace(plain_words(*row.ketua), &row);
        if (is_new || identity_of(*first->second) == identity_of(row)) return; // lembaga/nama-ganda
        findings.push_back({"lembaga/ketua-ganda",
                            row.ketua.span,
                            {},
                            fmt::format("{} menjadi ketua {} dan {}", utf8::excerpt(*row.ketua),
                                        name_of(*first->second), name_of(row)),
                            "periksa ketuanya; bila dua orang yang namanya sama, tulis nama lengkapnya"});
    });
}

void nama_ganda(const Document& document, const Context&, Findings& findings) {
    const auto* pra = std::get_if<Pra>(&document.body);
    if (pra == nullptr) return;
    std::map<std::string, const Lembaga*> known;
    for (const auto& row : pra->kelembagaan) {
        if (!row.present() || !row.nama.present()) continue;
        const auto [first, is_new] = known.emplace(identity_of(row), &row);
        if (is_new) continue;
        findings.push_back({"lembaga/nama-ganda",
                            row.nama.span,
                            {},
                            fmt::format("{} sama dengan {}, yang sudah ditulis di atasnya", quoted(*row.nama),
                                        quoted(*first->second->nama)),
                            "hapus salah satu; bila memang dua kelompok, bedakan namanya dengan jelas"});
    }
}

void gapoktan(const Document& document, const Context&, Findings& findings) {
    const auto* pra = std::get_if<Pra>(&document.body);
    if (pra == nullptr) return;
    const Lembaga* joint = nullptr;
    std::size_t groups = 0;
    for (const auto& row : pra->kelembagaan) {
        if (row.present() && is_group(row)) ++groups;
        if (row.present() && is_gapoktan(row) && joint == nullptr) joint = &row;
    }
    if (joint == nullptr || groups >= 2) return;
    findings.push_back({"lembaga/gapoktan",
                        joint->nama.span,
                        {},
                        fmt::format("{}: {} kelompok tani yang ditulis, padahal gapoktan menghimpun sedikitnya dua",
                                    name_of(*joint), groups == 0 ? "belum ada" : "hanya satu"),
                        "tulis semua kelompok tani desa ini pada \"kelembagaan\""});
}

} // namespace suluh::lembaga
