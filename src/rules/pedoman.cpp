#include "rules/pedoman.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "document/scalars.hpp"
#include "rules/rule.hpp"
#include "rules/words.hpp"
#include "text/embedded.hpp"

namespace suluh {

// The file's shape, by field lists like those of documents.
struct PedomanOffice : Record {
    Text siapa, contoh;
    List<Text> jabatan;
};

struct PedomanTingkat : Record {
    Value<Tingkat> tingkat;
    Value<MonthSet> tenggat;
    List<Value<Peran>> penyusun;
    PedomanOffice mengetahui, disahkan;
    List<Text> pimpinan, sumber_biaya;
    Value<bool> sasaran_petugas;
};

struct PedomanSebab : Record {
    Text uraian;
    List<Text> kata;
};

struct PedomanFile : Record {
    Text jenis;
    Value<Pedoman> pedoman;
    List<PedomanTingkat> nilai;
    List<Text> petugas, bukan_pejabat, bukan_nama_desa;
    Count pemantauan;
    List<PedomanSebab> sebab_revisi;
    List<Text> penutup;
};

const RecordType* fields_of(const PedomanOffice*) {
    using T = PedomanOffice;
    static const RecordType type{
        .name = "penanda tangan",
        .fields =
            {
                field<T, &T::siapa>("siapa", "siapa yang bertanda tangan", {}, Need::required),
                field<T, &T::contoh>("contoh", "contoh jabatannya", {}, Need::required),
                field<T, &T::jabatan>("jabatan", "jabatan yang dikenal", {}, Need::required),
            },
    };
    return &type;
}

const RecordType* fields_of(const PedomanTingkat*) {
    using T = PedomanTingkat;
    static const RecordType type{
        .name = "tingkat",
        .fields =
            {
                field<T, &T::tingkat>("tingkat", "tingkat wilayah", {}, Need::required),
                field<T, &T::tenggat>("tenggat", "bulan terakhir pada tahun sebelumnya"),
                field<T, &T::penyusun>("penyusun", "peran yang menandatangani sebagai penyusun"),
                field<T, &T::mengetahui>("mengetahui", "yang mengetahui"),
                field<T, &T::disahkan>("disahkan", "yang mengesahkan"),
                field<T, &T::pimpinan>("pimpinan", "pimpinan pemerintahan"),
                field<T, &T::sumber_biaya>("sumber_biaya", "asal biaya penyusunan"),
                field<T, &T::sasaran_petugas>("sasaran_petugas", "petugas boleh menjadi sasaran"),
            },
    };
    return &type;
}

const RecordType* fields_of(const PedomanSebab*) {
    using T = PedomanSebab;
    static const RecordType type{
        .name = "sebab revisi",
        .fields =
            {
                field<T, &T::uraian>("uraian", "sebabnya", {}, Need::required),
                field<T, &T::kata>("kata", "kata pengenalnya", {}, Need::required),
            },
    };
    return &type;
}

const RecordType* fields_of(const PedomanFile*) {
    using T = PedomanFile;
    static const RecordType type{
        .name = "pedoman",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", {}, Need::required),
                field<T, &T::pedoman>("pedoman", "peraturannya", {}, Need::required),
                field<T, &T::nilai>("nilai", "nilai setiap tingkat", {}, Need::required),
                field<T, &T::petugas>("petugas", "kata yang menyebut petugas"),
                field<T, &T::bukan_pejabat>("bukan_pejabat", "kata di depan jabatan orang lain"),
                field<T, &T::bukan_nama_desa>("bukan_nama_desa", "kata di belakang jabatan yang bukan nama desa"),
                field<T, &T::pemantauan>("pemantauan", "selang pemantauan dalam bulan"),
                field<T, &T::sebab_revisi>("sebab_revisi", "sebab revisi"),
                field<T, &T::penutup>("penutup", "kata yang menyebut RKTP"),
            },
    };
    return &type;
}

namespace {

std::vector<std::string> texts(const List<Text>& list) {
    std::vector<std::string> result;
    for (const auto& text : list)
        if (text.present()) result.emplace_back(*text);
    return result;
}

Office office(const PedomanOffice& record) {
    return {std::string{*record.siapa}, std::string{*record.contoh}, texts(record.jabatan)};
}

LevelPolicy level(const PedomanTingkat& record) {
    LevelPolicy policy;
    if (record.tenggat.present() && record.tenggat->months.size() == 1) policy.deadline = record.tenggat->months[0];
    for (const auto& role : record.penyusun)
        if (role.present()) policy.authors.push_back(*role);
    policy.acknowledges = office(record.mengetahui);
    policy.ratifies = office(record.disahkan);
    policy.heads = texts(record.pimpinan);
    policy.cost_sources = texts(record.sumber_biaya);
    if (record.sasaran_petugas.present()) policy.reaches_officials = *record.sasaran_petugas;
    return policy;
}

RevisionCause cause(const PedomanSebab& record) {
    RevisionCause result{std::string{*record.uraian}, {}};
    for (const auto& item : texts(record.kata)) {
        auto& words = result.words.emplace_back();
        for (std::string_view rest = item; !rest.empty();) {
            const auto stroke = std::min(rest.find('/'), rest.size());
            words.emplace_back(rest.substr(0, stroke));
            rest.remove_prefix(std::min(stroke + 1, rest.size()));
        }
    }
    return result;
}

Policy shipped(std::string_view path) {
    Findings findings;
    auto policy = read_policy(Source{std::string{path}, std::string{embedded_file(path)}}, findings);
    if (!findings.empty()) throw std::logic_error(std::string{path} + ": " + findings.front().message);
    return policy;
}

} // namespace

bool Policy::knows(Needs what) const {
    const auto any = [&](auto has) { return std::ranges::any_of(levels, has); };
    switch (what) {
    case Needs::tenggat:
        return any([](const LevelPolicy& one) { return one.deadline.has_value(); });
    case Needs::penanda_tangan:
        return any([](const LevelPolicy& one) { return !one.authors.empty(); });
    case Needs::sasaran_tingkat:
        return any([](const LevelPolicy& one) { return one.reaches_officials.has_value(); });
    case Needs::monev:
        return monitoring.has_value();
    default:
        return true;
    }
}

bool Policy::is_office(std::string_view written, std::span<const std::string> titles) const {
    const auto words = plain_words(written);
    const auto is_anothers = [&](std::string_view before) {
        return std::ranges::any_of(not_in_office,
                                   [&](const std::string& word) { return ends_with_phrase(before, word); });
    };
    return std::ranges::any_of(titles, [&](const std::string& title) {
        const auto phrase = plain_words(title);
        for (auto at = find_phrase(words, phrase); at != std::string::npos; at = find_phrase(words, phrase, at + 1))
            if (!is_anothers(std::string_view{words}.substr(0, at == 0 ? 0 : at - 1))) return true;
        return false;
    });
}

std::string Policy::name() const {
    return fmt::format("Permentan {}", spelling(pedoman));
}

Policy read_policy(Source source, Findings& findings) {
    Document document{std::move(source)};
    document.tree = read_yaml(document.source, findings);
    Policy policy;
    if (!document.tree.readable || !document.tree.root.is_map()) return policy;
    PedomanFile file;
    Decoder decoder{findings};
    decoder.decode_record(document.tree.root, *fields_of(static_cast<const PedomanFile*>(nullptr)), &file);
    if (file.pedoman.present()) policy.pedoman = *file.pedoman;
    for (const auto& record : file.nilai)
        if (record.tingkat.present()) policy.levels[static_cast<std::size_t>(*record.tingkat)] = level(record);
    policy.officials = texts(file.petugas);
    for (const auto& word : texts(file.bukan_pejabat)) policy.not_in_office.push_back(plain_words(word));
    for (const auto& word : texts(file.bukan_nama_desa)) policy.no_village.push_back(plain_words(word));
    if (file.pemantauan.present()) policy.monitoring = static_cast<int>(file.pemantauan->whole());
    for (const auto& record : file.sebab_revisi) policy.revision_causes.push_back(cause(record));
    policy.work_plan_words = texts(file.penutup);
    return policy;
}

const Policy& shipped_policy(Pedoman pedoman) {
    static const auto of_2009 = shipped("schemas/pedoman/25-2009.yaml");
    static const auto of_2016 = shipped("schemas/pedoman/47-2016.yaml");
    return pedoman == Pedoman::permentan_47_2016 ? of_2016 : of_2009;
}

const Policy& policy_for(const Programa& programa, const Context& context) {
    if (context.policy != nullptr) return *context.policy;
    return shipped_policy(programa.pedoman.present() ? *programa.pedoman : Pedoman::permentan_25_2009);
}

const LevelPolicy* level_policy_for(const Programa& programa, const Context& context) {
    return programa.tingkat.present() ? &policy_for(programa, context).at(*programa.tingkat) : nullptr;
}

} // namespace suluh
