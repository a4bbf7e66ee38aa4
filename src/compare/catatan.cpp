#include "compare/catatan.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/places.hpp"
#include "rules/words.hpp"
#include "text/utf8.hpp"

namespace suluh::compare {

namespace {

/// What a revision is about (IV.F): the keys of a programa's parts.
constexpr std::array<std::string_view, 4> revised{"tujuan", "masalah", "kegiatan", "ikhtiar"};
constexpr std::array<std::string_view, 2> money{"biaya", "sumber_biaya"};
constexpr std::size_t most_named = 3; ///< changes that a message names one by one

bool is_one_of(std::string_view key, std::span<const std::string_view> keys) {
    return std::ranges::find(keys, key) != keys.end();
}

/// Not a moved row, another id, a capital or a comma.
bool changes_the_plan(const Change& change) {
    return is_one_of(change.key, revised) && change.kind != Change::Kind::moved &&
           change.kind != Change::Kind::renamed &&
           (change.was.empty() || change.now.empty() || plain_words(change.was) != plain_words(change.now) ||
            change.kind == Change::Kind::up || change.kind == Change::Kind::down);
}

/// The signed programa is still the same one: its year, and no other signature before that year. Signed again in its
/// year, it is revised.
bool is_in_force(const Programa& old_one, const Programa& new_one) {
    const auto& before = old_one.pengesahan.tanggal;
    const auto& after = new_one.pengesahan.tanggal;
    if (!before.present() || !after.present()) return false;
    if (!old_one.tahun.present() || !new_one.tahun.present()) return *after <= *before;
    if (*old_one.tahun != *new_one.tahun) return false;
    return *after <= *before || static_cast<int>(after->year()) >= *new_one.tahun;
}

/// "biaya K1 turun", "M3 dihapus".
std::string in_short(const Change& change) {
    const auto object = change.object.empty() ? change.part : utf8::printable(change.object);
    auto field = change.field.substr(0, change.field.find(','));
    field = field.substr(0, field.find(" ("));
    return fmt::format("{}{}{} {}", field, field.empty() ? "" : " ", object, name(change.kind));
}

std::string in_short(const std::vector<const Change*>& changes) {
    std::vector<std::string> parts;
    for (const auto* change : changes) {
        auto part = in_short(*change);
        if (std::ranges::find(parts, part) == parts.end()) parts.push_back(std::move(part));
    }
    const auto rest = parts.size() > most_named ? parts.size() - most_named : 0;
    parts.resize(parts.size() - rest);
    return fmt::format("{}{}", fmt::join(parts, "; "), rest == 0 ? "" : fmt::format("; dan {} perubahan lain", rest));
}

/// The word by which a cause speaks of such a change, as the pedoman's data have it.
std::string_view word_for(const Change& change) {
    if (is_one_of(change.leaf, money) || is_one_of(change.group, money)) return money.front();
    return change.key == "ikhtiar" ? "kegiatan" : change.key;
}

/// Those that fit most of the changes first.
std::vector<std::string> fitting_causes(const std::vector<const Change*>& changes, const Policy& policy) {
    std::vector<std::pair<std::ptrdiff_t, std::string>> found; // how many changes it fits, what it says
    for (const auto& cause : policy.revision_causes) {
        if (cause.words.empty()) continue;
        const auto& subjects = cause.words.back();
        const auto fits = [&](const Change* change) {
            return std::ranges::find(subjects, word_for(*change)) != subjects.end();
        };
        if (const auto count = std::ranges::count_if(changes, fits); count > 0) found.emplace_back(count, cause.text);
    }
    std::ranges::stable_sort(found, [](const auto& x, const auto& y) { return x.first > y.first; });
    std::vector<std::string> texts;
    for (auto& [count, text] : found) texts.push_back(std::move(text));
    return texts;
}

std::string said_by(const Revisi& entry) {
    const auto text = [](const auto& value) { return value.present() ? said(*value).text : said(value.text).text; };
    return fmt::format("{}\n{}\n{}\n{}", text(entry.nomor), text(entry.tanggal), text(entry.sebab), text(entry.uraian));
}

bool is_begun(const Revisi& entry) {
    return entry.present() && any_written(entry.nomor, entry.tanggal, entry.sebab, entry.uraian);
}

bool same_number(const Revisi& a, const Revisi& b) {
    return a.nomor.present() && b.nomor.present() && *a.nomor == *b.nomor;
}

class Notes {
public:
    Notes(const Document& old_one, const Document& new_one, const Context& context)
        : old_(*old_one.programa()), new_(*new_one.programa()), policy_(policy_for(new_, context)),
          first_(new_one.tree.root.members.empty() ? Span{} : new_one.tree.root.members.front().key_span) {}

    Findings judge(const std::vector<Change>& changes) {
        std::vector<const Change*> plan;
        for (const auto& change : changes)
            if (changes_the_plan(change)) plan.push_back(&change);
        const bool altered = judge_old_entries();
        const auto* added = new_entry();
        if (!plan.empty() && added == nullptr && !altered) missing_note(plan);
        const auto is_note = [](const Change& change) { return change.key == "revisi"; };
        if (added != nullptr && !altered && std::ranges::all_of(changes, is_note)) idle_note(*added);
        return std::move(findings_);
    }

private:
    const Revisi* new_entry() const {
        for (const auto& entry : new_.revisi) {
            const auto is_old = [&](const Revisi& one) {
                return same_number(one, entry) || said_by(one) == said_by(entry);
            };
            if (is_begun(entry) && std::ranges::none_of(old_.revisi, is_old)) return &entry;
        }
        return nullptr;
    }

    /// Says which old notes are no more or read otherwise.
    bool judge_old_entries() {
        const auto before = findings_.size();
        std::size_t position = 0;
        for (const auto& entry : old_.revisi) {
            ++position;
            if (!is_begun(entry)) continue;
            const auto same = [&](const Revisi& one) {
                return plain_words(said_by(one)) == plain_words(said_by(entry));
            };
            if (std::ranges::any_of(new_.revisi, same)) continue;
            const auto now =
                std::ranges::find_if(new_.revisi, [&](const Revisi& one) { return same_number(one, entry); });
            const bool gone = now == new_.revisi.end();
            const auto called = entry.nomor.present() ? fmt::format("revisi {}", entry.nomor->indonesian())
                                                      : fmt::format("revisi ke-{}", position);
            findings_.push_back({"revisi/catatan-lama",
                                 gone ? place() : now->span,
                                 {},
                                 fmt::format("catatan {} dalam versi lama ({}) {}", called, old_text(entry),
                                             gone ? "dihapus" : "diubah"),
                                 "kembalikan catatan lama itu; perubahan berikutnya dicatat sebagai revisi baru"});
        }
        return findings_.size() > before;
    }

    static std::string old_text(const Revisi& entry) {
        const auto text = !entry.uraian.absent() ? entry.uraian.text : entry.sebab.text;
        return "\"" + utf8::excerpt(utf8::trim(text)) + "\"";
    }

    void missing_note(const std::vector<const Change*>& plan) {
        auto at = new_.revisi.state == State::missing ? Span{} : new_.revisi.span;
        for (const auto* change : plan)
            if (at == Span{}) at = change->at;
        const auto what = in_short(plan);
        auto causes = fitting_causes(plan, policy_);
        const auto cause = causes.empty() ? std::string{"…"} : causes.front();
        if (!causes.empty()) causes.erase(causes.begin());
        Decimal number{1};
        for (const auto& entry : new_.revisi)
            if (entry.nomor.present() && *entry.nomor >= number) number = *entry.nomor + Decimal{1};
        auto hint = fmt::format("tambahkan dalam \"revisi\": \"- {{nomor: {}, tanggal: …, sebab: {}, uraian: {}}}\"",
                                number.indonesian(), cause, what);
        if (!causes.empty()) hint += fmt::format("; sebab lain yang cocok: {}", fmt::join(causes, "; "));
        findings_.push_back({"revisi/tanpa-catatan",
                             at == Span{} ? first_ : at,
                             {},
                             fmt::format("{} sesudah programa ditandatangani {}, tetapi tidak ada catatan revisi yang "
                                         "baru",
                                         what, format_date(*old_.pengesahan.tanggal)),
                             std::move(hint)});
    }

    void idle_note(const Revisi& entry) {
        findings_.push_back(
            {"revisi/tanpa-perubahan",
             entry.span,
             {},
             fmt::format("{} dicatat, tetapi selain catatan itu tidak ada yang berubah",
                         entry.nomor.present() ? "revisi " + entry.nomor->indonesian() : std::string{"revisi baru"}),
             "ubah isi yang direvisi, atau hapus catatan itu"});
    }

    Span place() const { return new_.revisi.state == State::missing ? first_ : new_.revisi.span; }

    const Programa& old_;
    const Programa& new_;
    const Policy& policy_;
    Span first_;
    Findings findings_;
};

} // namespace

Findings findings_of_revision(const Document& old_one, const Document& new_one, const std::vector<Change>& changes,
                              const Context& context) {
    const auto* before = old_one.programa();
    const auto* after = new_one.programa();
    if (before == nullptr || after == nullptr || !is_in_force(*before, *after)) return {};
    return Notes{old_one, new_one, context}.judge(changes);
}

} // namespace suluh::compare
