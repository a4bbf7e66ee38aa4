#include "form/breakdown.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/breakdown_row.hpp"
#include "form/dealing.hpp"
#include "form/region.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

std::string file_of(const Document& document) {
    return utf8::printable(document.source.name());
}

class Breaker {
public:
    Breaker(std::span<const Document* const> documents, const BreakdownRequest& request)
        : documents_(documents), request_(request) {}

    Breakdown result() {
        check_programas();
        find_whose();
        if (!made_.problems.empty()) return std::move(made_);
        const Dealing dealing{request_.dealing, documents_, made_.problems, made_.notes};
        if (made_.problems.empty()) collect(dealing);
        if (made_.problems.empty() && rows_.empty()) nobody(dealing);
        if (made_.problems.empty()) made_.yaml = comment() + write_yaml(document());
        return std::move(made_);
    }

private:
    void problem(const Document& document, const std::string& text) {
        made_.problems.push_back(fmt::format("{}: {}", file_of(document), text));
    }

    /// One year, and every programa once.
    void check_programas() {
        std::set<std::string> keys;
        const auto& first = *documents_.front();
        for (const auto* document : documents_) {
            const auto& programa = *document->programa();
            const auto key = programa_key(programa);
            if (key.empty()) {
                problem(*document, "programa ini tidak menyebut kode wilayah dan tahunnya");
            } else if (*programa.tahun != *first.programa()->tahun) {
                problem(*document, fmt::format("tahunnya {}, sedangkan {} tahun {}", *programa.tahun, file_of(first),
                                               *first.programa()->tahun));
            } else if (!keys.insert(key).second) {
                problem(*document, fmt::format("programa {} sudah disebut", key));
            }
        }
    }

    /// Who is meant, as the documents know the person best: with name and NIP.
    void find_whose() {
        for (const auto* document : documents_) {
            const auto one = find_person(*document->programa(), request_.penyuluh);
            if (!one.known()) continue;
            if (request_.penyuluh.empty() && person_.known() && !is_called(person_, one.name))
                return problem(*document, fmt::format("penyuluhnya {}, sedangkan berkas lain {}; pilih dengan "
                                                      "--penyuluh",
                                                      utf8::printable(one.name), utf8::printable(person_.name)));
            if (!person_.known() || (person_.nip.empty() && !one.nip.empty()) || person_.name.empty()) person_ = one;
        }
        if (person_.name.empty())
            problem(*documents_.front(),
                    person_.nip.empty()
                        ? "dokumen ini tidak menyebut penyuluhnya; pakai --penyuluh"
                        : fmt::format("tidak ada orang dengan NIP {}; pakai namanya", utf8::printable(person_.nip)));
        else
            check_namesakes();
    }

    /// Another person of the same name would be taken for this one.
    void check_namesakes() {
        for (const auto* document : documents_)
            if (const auto nip = other_nip(*document->programa(), person_); !nip.empty() && documents_.size() > 1)
                problem(*document, fmt::format("di sini NIP {} {}, dalam berkas lain {}; samakan NIP-nya, atau bila "
                                               "keduanya dua orang, jabarkan berkasnya satu per satu",
                                               utf8::printable(person_.name), nip, person_.nip));
    }

    void collect(const Dealing& dealing) {
        for (const auto* document : documents_) {
            const auto before = rows_.size();
            std::vector<std::string> unsure;
            for (auto& row : rows_of(*document, PilihanBaris::semua, nullptr)) {
                const auto& cells = *row.baris;
                if (dealing.is_dealt(*document, cells)) {
                    for (const auto* share : dealing.shares(*document, cells, person_))
                        rows_.push_back({document, row, share});
                } else if (carries_out(person_, cells)) {
                    rows_.push_back({document, row, nullptr});
                } else if (is_unsure(*document->programa(), person_, cells)) {
                    unsure.push_back(said_unsure(cells));
                }
            }
            if (!unsure.empty())
                made_.notes.push_back(fmt::format("{}: tidak dimuat karena pelaksananya belum pasti {}: {}",
                                                  file_of(*document), utf8::printable(person_.name),
                                                  joined(unsure, ", ")));
            if (rows_.size() == before && documents_.size() > 1)
                made_.notes.push_back(
                    fmt::format("{}: tidak ada baris untuk {}", file_of(*document), utf8::printable(person_.name)));
        }
    }

    void nobody(const Dealing& dealing) {
        std::vector<std::string> people;
        const auto add = [&](std::string one) {
            const bool known = is_called(person_, one) || std::ranges::find(people, one) != people.end();
            if (!known) people.push_back(std::move(one));
        };
        for (auto& one : dealing.people()) add(std::move(one));
        for (const auto* document : documents_)
            for (auto& one : people_with_rows(*document->programa())) add(std::move(one));
        problem(*documents_.front(),
                fmt::format("tidak ada baris untuk \"{}\"; pelaksana yang ada: {}", utf8::printable(person_.name),
                            people.empty() ? "tidak seorang pun" : utf8::printable(joined(people, ", "))));
    }

    static std::string comment() {
        return "# Rencana kerja tahunan penyuluh (RKTP) dari programa. Lengkapi setiap kegiatan dengan jadwal, "
               "misalnya\n"
               "# jadwal: [2027-03-09, 2027-07-13], dan persiapan, misalnya persiapan: [PUTS, timbangan].\n"
               "# Periksa dengan: suluh periksa BERKAS; cetak dengan: suluh form 4 BERKAS\n";
    }

    std::vector<const Document*> sources() const {
        std::vector<const Document*> with_rows;
        for (const auto& row : rows_)
            if (with_rows.empty() || with_rows.back() != row.document) with_rows.push_back(row.document);
        return with_rows;
    }

    /// As the document writes its own penyuluh, else name and NIP.
    Node penyuluh() {
        for (const auto* document : documents_) {
            const auto& own = document->programa()->penyuluh;
            const auto* node = document->tree.root.find("penyuluh");
            if (node != nullptr && own.nama.present() && is_called(person_, *own.nama)) return *node;
        }
        auto map = NodeMaker::map();
        NodeMaker::add(map, "nama", maker_.text(person_.name));
        if (!person_.nip.empty()) NodeMaker::add(map, "nip", maker_.text(person_.nip, true));
        return map;
    }

    /// Where the person works: the regions of the programa, but not one that another lies in.
    Node regions(const std::vector<const Document*>& sources) {
        std::vector<Node> items;
        for (const auto* document : sources) {
            const auto& code = document->programa()->wilayah.kode->dotted;
            const bool is_around = std::ranges::any_of(sources, [&](const Document* other) {
                return other->programa()->wilayah.kode->dotted.starts_with(code + ".");
            });
            if (is_around) continue;
            auto node = *document->tree.root.find("wilayah");
            if (node.is_scalar()) node.quoted = true;
            items.push_back(std::move(node));
        }
        return NodeMaker::list(std::move(items));
    }

    Node document() {
        const auto from = sources();
        const auto& first = *from.front()->programa();
        auto root = NodeMaker::map();
        NodeMaker::add(root, "jenis", maker_.text("rktp"));
        NodeMaker::add(root, "pedoman", maker_.text(std::string{spelling(pedoman_of(first))}, true));
        NodeMaker::add(root, "tahun", maker_.text(fmt::format("{}", *first.tahun)));
        NodeMaker::add(root, "penyuluh", penyuluh());
        const auto has_balai = [](const Document* one) { return one->programa()->balai.present(); };
        if (const auto known = std::ranges::find_if(from, has_balai); known != from.end())
            NodeMaker::add(root, "balai", maker_.text(std::string{*(*known)->programa()->balai}));
        NodeMaker::add(root, "wilayah", regions(from));
        std::vector<Node> keys;
        for (const auto* one : from) keys.push_back(maker_.text(programa_key(*one->programa()), true));
        NodeMaker::add(root, "programa", NodeMaker::list(std::move(keys)));

        RowWriter writer{maker_, person_, from.size() > 1, made_.notes};
        std::set<std::string_view> ids;
        for (const auto& row : rows_) ids.insert(*row.row.baris->id);
        const bool unique = ids.size() == rows_.size();
        std::vector<Node> items;
        for (const auto& row : rows_) {
            const auto id = unique ? std::string{*row.row.baris->id} : fmt::format("R{}", items.size() + 1);
            items.push_back(writer.write(row, id));
        }
        NodeMaker::add(root, "kegiatan", NodeMaker::list(std::move(items)));
        return root;
    }

    std::span<const Document* const> documents_;
    const BreakdownRequest& request_;
    Person person_;
    std::vector<RowOfPlan> rows_;
    NodeMaker maker_;
    Breakdown made_;
};

} // namespace

Breakdown break_down(std::span<const Document* const> documents, const BreakdownRequest& request) {
    return Breaker{documents, request}.result();
}

} // namespace suluh
