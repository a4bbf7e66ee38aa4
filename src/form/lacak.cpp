#include "form/lacak.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "form/lacak_node.hpp"
#include "rules/outward.hpp"
#include "rules/rktp.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using lacak::node;
using lacak::paper_of;
using lacak::TracedPaper;
using lacak::upper;

constexpr std::string_view not_given = "tidak ada di antara berkas yang dibaca";

template <class T>
bool mentions(const List<Ref>& references, const T& record) {
    return record.id.present() &&
           std::ranges::any_of(references, [&](const Ref& one) { return one.present() && *one == *record.id; });
}

class Tracer {
public:
    explicit Tracer(std::span<const std::unique_ptr<Document>> documents) {
        for (const auto& document : documents)
            if (document->has_kind()) papers_.push_back(paper_of(*document));
    }

    std::vector<Trace> find(const TraceQuery& query) const {
        std::vector<Trace> found;
        for (const auto& paper : papers_) {
            if (!query.kind.empty() && paper.kind != query.kind) continue;
            if (!query.code.empty() && paper.code != query.code) continue;
            if (query.year && paper.year != query.year) continue;
            find_in(paper, query.id, found);
        }
        return found;
    }

private:
    void find_in(const TracedPaper& paper, std::string_view id, std::vector<Trace>& found) const {
        const auto each = [&](const auto& list, const auto& make) {
            for (const auto& one : list)
                if (one.id.present() && *one.id == id) found.push_back(make(one));
        };
        const auto& document = *paper.document;
        if (const auto* programa = document.programa()) {
            each(programa->keadaan.data, [&](const DataKeadaan& one) {
                return Trace{node(paper, one), {}, down(paper, one)};
            });
            each(programa->tujuan, [&](const Tujuan& one) {
                return Trace{node(paper, one), up(paper, one, nullptr), down(paper, one, nullptr)};
            });
            each(programa->masalah, [&](const Masalah& one) {
                return Trace{node(paper, one), up(paper, one), down(paper, one)};
            });
            for (const auto& row : paper.rows)
                if (row.baris->id.present() && *row.baris->id == id)
                    found.push_back({node(paper, row), up(paper, row), down(paper, row)});
        } else if (const auto* ranking = std::get_if<DokumenPemeringkatan>(&document.body)) {
            each(ranking->masalah, [&](const Masalah& one) { return Trace{node(paper, one), up(paper, one), {}}; });
        } else if (const auto* plan = document.rktp()) {
            each(plan->kegiatan, [&](const BarisRktp& one) {
                return Trace{node(paper, one), up(paper, *plan, one), {}};
            });
        } else if (const auto* pra = std::get_if<Pra>(&document.body)) {
            const auto finding = [&](const auto& one) {
                return Trace{node(paper, one), {}, down_from(paper, *one.id)};
            };
            each(pra->pohon_masalah, finding);
            each(pra->masalah, finding);
            each(pra->potensi, finding);
        } else if (const auto* rdk = std::get_if<Rdk>(&document.body)) {
            each(rdk->masalah, [&](const auto& one) { return Trace{node(paper, one), {}, down_from(paper, *one.id)}; });
        }
    }

    /// A node with what it leads to, put at the end of a branch.
    static void put(TraceBranch& branch, TraceNode node, TraceBranch next) {
        node.next = std::move(next);
        branch.nodes.push_back(std::move(node));
    }

    // Downwards: what became of it.

    TraceBranch down_from(const TracedPaper& paper, std::string_view id) const {
        TraceBranch branch;
        bool any_programa = false;
        for (const auto& other : papers_) {
            if (paper.code.empty() || other.code != paper.code) continue;
            any_programa = any_programa || other.kind == "programa";
            for (const auto& masalah : problems_of(other)) {
                const auto names_it = [&](const Ref& reference) {
                    const auto outward = reference.present() ? read_outward(*reference) : Outward{};
                    return outward.kind == paper.kind && outward.id == id;
                };
                if (std::ranges::any_of(masalah.dari, names_it))
                    put(branch, node(other, masalah), other.kind == "programa" ? down(other, masalah) : TraceBranch{});
            }
        }
        if (paper.code.empty())
            branch.gaps.emplace_back("dokumen ini tidak menyebut kode desanya, jadi programanya tidak dapat dicari");
        else if (!any_programa)
            branch.gaps.push_back(fmt::format("programa {} {}", paper.code, not_given));
        else if (branch.nodes.empty())
            branch.gaps.emplace_back("belum menjadi masalah dalam programa");
        return branch;
    }

    static std::span<const Masalah> problems_of(const TracedPaper& paper) {
        if (const auto* programa = paper.document->programa()) return programa->masalah.items;
        if (const auto* ranking = std::get_if<DokumenPemeringkatan>(&paper.document->body))
            return ranking->masalah.items;
        return {};
    }

    TraceBranch down(const TracedPaper& paper, const DataKeadaan& data) const {
        TraceBranch branch;
        for (const auto& tujuan : paper.document->programa()->tujuan)
            if (mentions(tujuan.keadaan, data)) put(branch, node(paper, tujuan), down(paper, tujuan, nullptr));
        if (branch.nodes.empty()) branch.gaps.emplace_back("tidak ada tujuan yang menyebutnya");
        return branch;
    }

    /// The rows for an objective: all, or those for that problem.
    TraceBranch down(const TracedPaper& paper, const Tujuan& tujuan, const Masalah* masalah,
                     std::set<const Baris*>* shown = nullptr) const {
        TraceBranch branch;
        bool any = false;
        for (const auto& row : paper.rows) {
            if (!mentions(row.baris->tujuan, tujuan)) continue;
            if (masalah != nullptr && !mentions(row.baris->masalah, *masalah)) continue;
            any = true;
            if (shown != nullptr && !shown->insert(row.baris).second) continue;
            put(branch, node(paper, row), down(paper, row));
        }
        if (!any)
            branch.gaps.emplace_back("belum ada kegiatan atau ikhtiar");
        else if (branch.nodes.empty())
            branch.gaps.emplace_back("kegiatannya sudah disebut di atas");
        return branch;
    }

    TraceBranch down(const TracedPaper& paper, const Masalah& masalah) const {
        TraceBranch branch;
        std::set<const Baris*> shown; // a row stands under the first of its objectives
        for (const auto& tujuan : paper.document->programa()->tujuan)
            if (mentions(masalah.tujuan, tujuan))
                put(branch, node(paper, tujuan), down(paper, tujuan, &masalah, &shown));
        for (const auto& row : paper.rows)
            if (mentions(row.baris->masalah, masalah) && shown.insert(row.baris).second)
                put(branch, node(paper, row), down(paper, row));
        if (branch.nodes.empty()) branch.gaps.emplace_back("belum ada kegiatan atau ikhtiar");
        return branch;
    }

    TraceBranch down(const TracedPaper& paper, const FormRow& row) const {
        TraceBranch branch;
        bool any_plan = false;
        const auto key =
            paper.code.empty() || !paper.year ? std::string{} : rktp::programa_key(paper.code, *paper.year);
        for (const auto& other : papers_) {
            const auto* plan = other.document->rktp();
            if (plan == nullptr) continue;
            any_plan = true;
            for (const auto& one : plan->kegiatan)
                if (!key.empty() && one.present() && rktp::source_of(*plan, one) == key && row.baris->id.present() &&
                    *one.dari.id == *row.baris->id)
                    put(branch, node(other, one), {});
        }
        if (key.empty())
            branch.gaps.emplace_back(
                "programa ini tidak menyebut kode wilayah atau tahunnya, jadi RKTP-nya tidak dapat "
                "dicari");
        else if (!any_plan)
            branch.gaps.push_back(fmt::format("RKTP {}", not_given));
        else if (branch.nodes.empty())
            branch.gaps.push_back(not_dealt(row));
        return branch;
    }

    /// An effort may be somebody else's work.
    static std::string not_dealt(const FormRow& row) {
        if (row.kegiatan != nullptr) return "belum dibagi ke RKTP mana pun";
        const auto people = joined(row.baris->pelaksana, ", ");
        return "tidak ada dalam RKTP mana pun" + (people.empty() ? people : fmt::format("; pelaksana: {}", people));
    }

    // Upwards: where it comes from.

    TraceBranch up(const TracedPaper& paper, const Masalah& masalah) const {
        TraceBranch branch;
        for (const auto& reference : masalah.dari) {
            if (!reference.present()) continue;
            const auto outward = read_outward(*reference);
            const auto before = branch.nodes.size();
            bool any = false;
            for (const auto& other : papers_) {
                if (paper.code.empty() || other.code != paper.code || other.kind != outward.kind) continue;
                any = true;
                add_findings(other, outward.id, branch);
            }
            if (branch.nodes.size() > before) continue;
            const auto name = utf8::printable(*reference);
            const auto kind = outward.kind.empty() ? name : upper(outward.kind);
            branch.gaps.push_back(
                any ? fmt::format("{} tidak ada dalam {} wilayah ini", name, kind)
                    : fmt::format("{}: {}", name,
                                  paper.code.empty()
                                      ? "tidak dapat dicari, karena dokumen ini tidak menyebut kode wilayahnya"
                                      : fmt::format("dokumennya {}", not_given)));
        }
        if (masalah.dari.absent()) branch.gaps.emplace_back("tidak menyebut temuan asalnya (\"dari\")");
        return branch;
    }

    static void add_findings(const TracedPaper& paper, std::string_view id, TraceBranch& branch) {
        const auto each = [&](const auto& list) {
            for (const auto& one : list)
                if (one.id.present() && *one.id == id) put(branch, node(paper, one), {});
        };
        if (const auto* pra = std::get_if<Pra>(&paper.document->body)) {
            each(pra->pohon_masalah);
            each(pra->masalah);
            each(pra->potensi);
        } else if (const auto* rdk = std::get_if<Rdk>(&paper.document->body)) {
            each(rdk->masalah);
        }
    }

    /// The data and problems that an objective answers; with a row only the problems of that row, which go to `shown`.
    TraceBranch up(const TracedPaper& paper, const Tujuan& tujuan, const FormRow* row,
                   std::set<const Masalah*>* shown = nullptr) const {
        TraceBranch branch;
        const auto& programa = *paper.document->programa();
        for (const auto& data : programa.keadaan.data)
            if (mentions(tujuan.keadaan, data)) put(branch, node(paper, data), {});
        bool any = !branch.nodes.empty();
        for (const auto& masalah : programa.masalah) {
            if (!mentions(masalah.tujuan, tujuan)) continue;
            if (row != nullptr && !mentions(row->baris->masalah, masalah)) continue;
            any = true;
            if (shown != nullptr && !shown->insert(&masalah).second) continue;
            put(branch, node(paper, masalah), up(paper, masalah));
        }
        if (!any)
            branch.gaps.emplace_back("tidak ada keadaan atau masalah yang mendasarinya");
        else if (branch.nodes.empty())
            branch.gaps.emplace_back("masalahnya sudah disebut di atas");
        return branch;
    }

    TraceBranch up(const TracedPaper& paper, const FormRow& row) const {
        TraceBranch branch;
        const auto& programa = *paper.document->programa();
        std::set<const Masalah*> shown;
        for (const auto& tujuan : programa.tujuan)
            if (mentions(row.baris->tujuan, tujuan)) put(branch, node(paper, tujuan), up(paper, tujuan, &row, &shown));
        for (const auto& masalah : programa.masalah)
            if (mentions(row.baris->masalah, masalah) && shown.insert(&masalah).second)
                put(branch, node(paper, masalah), up(paper, masalah));
        if (shown.empty()) branch.gaps.emplace_back("tidak menyebut masalah yang dijawabnya");
        return branch;
    }

    TraceBranch up(const TracedPaper&, const Rktp& plan, const BarisRktp& one) const {
        TraceBranch branch;
        const auto key = rktp::source_of(plan, one);
        if (key.empty())
            return with_gap({}, one.tambahan.absent() ? "tidak menunjuk baris programa"
                                                      : "kegiatan tambahan, bukan dari programa");
        bool any = false;
        for (const auto& other : papers_) {
            if (other.kind != "programa" || other.code.empty() || !other.year) continue;
            if (rktp::programa_key(other.code, *other.year) != key) continue;
            any = true;
            for (const auto& row : other.rows)
                if (row.baris->id.present() && *row.baris->id == *one.dari.id)
                    put(branch, node(other, row), up(other, row));
        }
        if (!any)
            branch.gaps.push_back(fmt::format("programa {} {}", key, not_given));
        else if (branch.nodes.empty())
            branch.gaps.push_back(fmt::format("{} tidak ada dalam programa {}", utf8::printable(*one.dari.id), key));
        return branch;
    }

    static TraceBranch with_gap(TraceBranch branch, std::string_view gap) {
        branch.gaps.emplace_back(gap);
        return branch;
    }

    std::vector<TracedPaper> papers_;
};

} // namespace

std::vector<Trace> trace(std::span<const std::unique_ptr<Document>> documents, const TraceQuery& query) {
    return Tracer{documents}.find(query);
}

} // namespace suluh
