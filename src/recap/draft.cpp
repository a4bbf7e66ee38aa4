#include "recap/draft.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "document/programa.hpp"
#include "form/region.hpp"
#include "form/resolved.hpp"
#include "form/row.hpp"
#include "recap/draft_head.hpp"
#include "recap/parts.hpp"
#include "rules/words.hpp"
#include "text/utf8.hpp"
#include "yaml/write.hpp"

namespace suluh::rekap {

namespace {

/// Where an object of a programa went: region and id → id in the draft.
using Renamed = std::map<std::pair<std::size_t, std::string>, std::string>;

class Drafter {
public:
    Drafter(const Recap& recap, const Upper& upper) : recap_(recap), upper_(upper) {}

    std::string yaml() {
        for (const auto& region : recap_.regions)
            if (region.document != nullptr) present_.push_back(&region);
        auto root = NodeMaker::map();
        add_head(root, maker_, present_, recap_.year, upper_);
        facts(root);
        objectives(root);
        if (auto how = ranking(); !is_blank(how)) NodeMaker::add(root, "pemeringkatan", std::move(how));
        problems(root);
        rows<Kegiatan>(root, "kegiatan", 'K', &Programa::kegiatan);
        rows<Ikhtiar>(root, "ikhtiar", 'I', &Programa::ikhtiar);
        return comment() + write_yaml(root);
    }

private:
    using Rows = std::vector<Node>;

    std::size_t position(const Region& region) const {
        return static_cast<std::size_t>(&region - recap_.regions.data());
    }

    /// The rows of a list of that region as nodes, or nothing.
    static Rows nodes_of(const Region& region, std::string_view key) {
        const auto* list = region.document->tree.root.find(key);
        return list == nullptr || is_blank(*list) ? Rows{} : rows_without_sda(*list);
    }

    std::string comment() const {
        const bool listed = !objective_origins_.empty() || !problem_origins_.empty();
        auto text =
            fmt::format("# Draf programa {0} dari {1} programa {2}. Nomor di bawah ini baru; asalnya disebut pada "
                        "sumber{3}\n",
                        name(upper_.level), present_.size(), name(recap_.level),
                        listed ? ",\n# keterangan, atau di sini:" : "\n# dan keterangan.");
        for (const auto* origins : {&objective_origins_, &problem_origins_})
            for (const auto& [id, from] : *origins)
                text += fmt::format("#   {}: {}\n", id, utf8::printable(joined(from, ", ")));
        text +=
            "# Lengkapi dengan hasil pertemuan: pendahuluan, penyusunan, monev, penutup, pengesahan; ringkas keadaan "
            "umum,\n# satukan tujuan dan kegiatan yang dapat dikerjakan bersama, lalu sepakati lagi urutan "
            "masalahnya.\n# Periksa dengan: suluh periksa BERKAS\n";
        return text;
    }

    Node references(std::size_t region, const List<Ref>& from, const Renamed& renamed) {
        Rows ids;
        std::vector<std::string> seen;
        for (const auto& one : from) {
            const auto to = renamed.find({region, written(one)});
            if (to == renamed.end() || std::ranges::find(seen, to->second) != seen.end()) continue;
            seen.push_back(to->second);
            ids.push_back(maker_.text(to->second));
        }
        return NodeMaker::list(std::move(ids));
    }

    static void add_filled(Node& map, std::string_view key, Node node) {
        if (!is_blank(node)) NodeMaker::add(map, key, std::move(node));
    }

    void facts(Node& root) {
        std::string umum;
        Rows data;
        for (const auto* region : present_) {
            const auto& keadaan = region->programa().keadaan;
            if (keadaan.umum.present()) {
                if (!umum.empty()) umum += "\n\n";
                umum += std::string{utf8::trim(*keadaan.umum)};
            }
            const auto* node = region->document->tree.root.find("keadaan");
            const auto* list = node == nullptr ? nullptr : node->find("data");
            if (list == nullptr || is_blank(*list)) continue;
            const auto nodes = rows_without_sda(*list);
            for (std::size_t i = 0; i < nodes.size() && i < keadaan.data.size(); ++i)
                if (keadaan.data.items[i].present())
                    data.push_back(fact(*region, keadaan.data.items[i], nodes[i], data.size() + 1));
        }
        auto map = NodeMaker::map();
        if (!umum.empty()) NodeMaker::add(map, "umum", maker_.text(umum + "\n"));
        if (!data.empty()) NodeMaker::add(map, "data", NodeMaker::list(std::move(data)));
        add_filled(root, "keadaan", std::move(map));
    }

    Node fact(const Region& region, const DataKeadaan& row, const Node& cells, std::size_t number) {
        auto id = fmt::format("P{}", number);
        facts_[{position(region), written(row.id)}] = id;
        auto map = NodeMaker::map();
        NodeMaker::add(map, "id", maker_.text(std::move(id)));
        for (const auto& field : fields_of(static_cast<const DataKeadaan*>(nullptr))->fields) {
            if (field.key == "id") continue;
            const auto* cell = cells.find(field.key);
            if (field.key == "sumber") {
                auto source = fmt::format("programa {} {}: {}", title_of(region), recap_.year, written(row.id));
                if (row.sumber.present()) source += "; " + written(row.sumber);
                NodeMaker::add(map, field.key, maker_.text(std::move(source)));
            } else if (field.key == "uraian") {
                NodeMaker::add(map, field.key,
                               maker_.text(fmt::format("{} ({})", written(row.uraian), title_of(region))));
            } else if (cell != nullptr) {
                add_filled(map, field.key, *cell);
            }
        }
        return map;
    }

    /// Objectives of one sentence are one; it rests on the facts of all of them.
    void objectives(Node& root) {
        std::map<std::string, std::size_t> known;
        std::vector<std::vector<std::pair<std::size_t, const Tujuan*>>> merged;
        Rows firsts;
        for (const auto* region : present_) {
            const auto nodes = nodes_of(*region, "tujuan");
            const auto& list = region->programa().tujuan;
            for (std::size_t i = 0; i < nodes.size() && i < list.size(); ++i) {
                const auto& one = list.items[i];
                if (!one.present()) continue;
                const auto [at, is_new] = known.emplace(plain_words(written(one.rumusan)), merged.size());
                if (is_new) {
                    merged.emplace_back();
                    firsts.push_back(nodes[i]);
                }
                merged[at->second].emplace_back(position(*region), &one);
                objectives_[{position(*region), written(one.id)}] = fmt::format("T{}", at->second + 1);
            }
        }
        Rows items;
        for (std::size_t i = 0; i < merged.size(); ++i) {
            auto map = NodeMaker::map();
            NodeMaker::add(map, "id", maker_.text(fmt::format("T{}", i + 1)));
            for (const auto& field : fields_of(static_cast<const Tujuan*>(nullptr))->fields) {
                const auto* cell = firsts[i].find(field.key);
                if (field.key != "id" && field.key != "keadaan" && cell != nullptr) add_filled(map, field.key, *cell);
            }
            add_filled(map, "keadaan", all_references(merged[i], &Tujuan::keadaan, facts_));
            items.push_back(std::move(map));
            std::vector<std::string> from;
            for (const auto& [region, one] : merged[i])
                from.push_back(recap_.regions[region].name + " " + written(one->id));
            objective_origins_.emplace_back(fmt::format("T{}", i + 1), std::move(from));
        }
        add_filled(root, "tujuan", NodeMaker::list(std::move(items)));
    }

    template <class T>
    Node all_references(const std::vector<std::pair<std::size_t, const T*>>& objects, List<Ref> T::*member,
                        const Renamed& renamed) {
        auto all = NodeMaker::list({});
        for (const auto& [region, one] : objects)
            for (auto& id : references(region, one->*member, renamed).items)
                if (std::ranges::find(all.items, id.text, &Node::text) == all.items.end())
                    all.items.push_back(std::move(id));
        return all;
    }

    std::string problem_id(std::size_t position) const { return fmt::format("M{}", position + 1); }

    /// What every region put first, as the method reads it; nothing where one cannot name as many as the others.
    Node ranking() {
        const auto& all = recap_.problems;
        const auto wanted = std::min<std::size_t>(3, all.all.size());
        Rows answers;
        for (const auto* region : present_) {
            const auto& firsts = all.firsts[position(*region)];
            if (firsts.size() != wanted) return {};
            auto one = NodeMaker::map();
            NodeMaker::add(one, "penilai", maker_.text(title_of(*region)));
            Rows ids;
            for (const auto problem : firsts) ids.push_back(maker_.text(problem_id(problem)));
            NodeMaker::add(one, "urutan", NodeMaker::list(std::move(ids)));
            answers.push_back(std::move(one));
        }
        if (wanted == 0) return {};
        auto how = NodeMaker::map();
        NodeMaker::add(how, "metode", maker_.text(std::string{spelling(Metode::preferensi)}));
        NodeMaker::add(how, "perbandingan", NodeMaker::list(std::move(answers)));
        return how;
    }

    void problems(Node& root) {
        Rows items;
        for (std::size_t i = 0; i < recap_.problems.all.size(); ++i) {
            const auto& problem = recap_.problems.all[i];
            auto map = NodeMaker::map();
            NodeMaker::add(map, "id", maker_.text(problem_id(i)));
            NodeMaker::add(map, "uraian", maker_.text(problem.uraian));
            std::vector<std::pair<std::size_t, const Masalah*>> members;
            std::vector<std::string> from;
            for (const auto& one : problem.members) {
                members.emplace_back(one.place.region, one.masalah);
                from.push_back(named_place(recap_, one.place));
                problems_[{one.place.region, one.place.id}] = problem_id(i);
            }
            const auto first = [&](std::string_view key, const auto& say) {
                for (const auto& [region, one] : members)
                    if (auto text = say(*one); !text.empty())
                        return NodeMaker::add(map, key, maker_.text(std::move(text)));
            };
            first("jenis",
                  [](const Masalah& one) { return one.jenis.present() ? std::string{spelling(*one.jenis)} : ""; });
            first("faktor",
                  [](const Masalah& one) { return one.faktor.present() ? std::string{spelling(*one.faktor)} : ""; });
            first("penyebab", [](const Masalah& one) { return written(one.penyebab); });
            first("komoditas", [](const Masalah& one) { return written(one.komoditas); });
            add_filled(map, "tujuan", all_references(members, &Masalah::tujuan, objectives_));
            first("program", [](const Masalah& one) { return written(one.program); });
            items.push_back(std::move(map));
            problem_origins_.emplace_back(problem_id(i), std::move(from));
        }
        add_filled(root, "masalah", NodeMaker::list(std::move(items)));
    }

    template <class T>
    void rows(Node& root, std::string_view key, char letter, List<T> Programa::*member) {
        Rows items;
        for (const auto* region : present_) {
            const auto nodes = nodes_of(*region, key);
            const auto& list = region->programa().*member;
            for (std::size_t i = 0; i < nodes.size() && i < list.size(); ++i)
                if (list.items[i].present())
                    items.push_back(
                        row(*region, list.items[i], nodes[i], fmt::format("{}{}", letter, items.size() + 1)));
        }
        add_filled(root, key, NodeMaker::list(std::move(items)));
    }

    template <class T>
    Node row(const Region& region, const T& one, const Node& cells, std::string id) {
        auto map = NodeMaker::map();
        NodeMaker::add(map, "id", maker_.text(std::move(id)));
        for (const auto& field : fields_of(static_cast<const T*>(nullptr))->fields)
            if (field.key != "id") add_filled(map, field.key, cell(region, one, cells, field.key));
        return map;
    }

    Node cell(const Region& region, const Baris& one, const Node& cells, std::string_view key) {
        if (key == "tujuan") return references(position(region), one.tujuan, objectives_);
        if (key == "masalah") return references(position(region), one.masalah, problems_);
        if (key == "keterangan") {
            auto text = fmt::format("{} {}", title_of(region), written(one.id));
            if (one.keterangan.present()) text += "; " + written(one.keterangan);
            return maker_.text(std::move(text));
        }
        const auto* cell = cells.find(key);
        if (cell == nullptr) return {};
        if (key == "lokasi") return place(region, one.lokasi, *cell);
        if (key == "waktu" && one.waktu.present() && !one.waktu->seasons.empty()) { // seasons are those of one programa
            const auto& activities = recap_.activities;
            const auto known = std::ranges::find(activities, &one, &Activity::row);
            if (known != activities.end() && !known->months.empty())
                return maker_.text(format_months({known->months, {}, {}}));
        }
        return *cell;
    }

    Node place(const Region& region, const Lokasi& lokasi, const Node& cell) {
        if (!lokasi.tempat.present()) return cell;
        auto tempat = written(lokasi.tempat);
        if (!has_phrase(plain_words(tempat), plain_words(region_name(region.programa()))))
            tempat += ", " + region_title(region.programa());
        if (lokasi.kode.absent()) return maker_.text(std::move(tempat));
        auto map = NodeMaker::map();
        NodeMaker::add(map, "tempat", maker_.text(std::move(tempat)));
        NodeMaker::add(map, "kode", maker_.text(written(lokasi.kode), true));
        return map;
    }

    using Origins = std::vector<std::pair<std::string, std::vector<std::string>>>;

    const Recap& recap_;
    const Upper& upper_;
    std::vector<const Region*> present_;
    NodeMaker maker_;
    Renamed facts_, objectives_, problems_;
    Origins objective_origins_, problem_origins_;
};

} // namespace

Draft draft_of(const Recap& recap) {
    const auto upper = upper_region(recap);
    if (!upper && recap.level >= Tingkat::provinsi)
        return {{}, "draf dibuat sampai tingkat provinsi; wilayah nasional tidak mempunyai kode"};
    if (!upper)
        return {{}, "draf tidak dapat dibuat: programa ini tidak terletak dalam satu provinsi; rekap per provinsi"};
    return {Drafter{recap, *upper}.yaml(), {}};
}

} // namespace suluh::rekap
