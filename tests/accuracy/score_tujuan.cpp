#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "suluh/telaah_tujuan.hpp"

#include "accuracy/score.hpp"

namespace suluh::accuracy {

namespace {

struct PartRow {
    std::string_view key;
    char alternative; ///< further right answers stand in `catatan` as D2="…"
    std::optional<Part> TelaahTujuan::*part;
};

constexpr std::array<PartRow, 5> parts{{{"khalayak", 'A', &TelaahTujuan::khalayak},
                                        {"perilaku", 'B', &TelaahTujuan::perilaku},
                                        {"kondisi", 'C', &TelaahTujuan::kondisi},
                                        {"derajat", 'D', &TelaahTujuan::derajat},
                                        {"waktu", 'T', &TelaahTujuan::waktu}}};

struct FlagRow {
    std::string_view key;
    bool Smart::*flag;
};

constexpr std::array<FlagRow, 5> flags{{{"khas", &Smart::khas},
                                        {"terukur", &Smart::terukur},
                                        {"dapat_dikerjakan", &Smart::dapat_dikerjakan},
                                        {"realistis", &Smart::realistis},
                                        {"berbatas_waktu", &Smart::berbatas_waktu}}};

struct PartTally {
    int both = 0;
    int invented = 0; ///< read, but not labelled
    int missed = 0;   ///< labelled, but not read
    int overlap = 0;  ///< of both: at least half of the tokens in either are in common

    double f1() const { return both == 0 ? 0.0 : 2.0 * both / (2.0 * both + invented + missed); }
    double overlapping() const { return both == 0 ? 0.0 : static_cast<double>(overlap) / both; }
};

struct FlagTally {
    int right = 0;
    int all = 0;
    int rare = 0; ///< labelled with the rarer value
    int rare_right = 0;
};

bool is_word_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Runs of letters and digits, and every other mark by itself.
std::vector<std::string> tokens_of(std::string_view text) {
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r') {
            ++at;
            continue;
        }
        auto end = at + 1;
        if (is_word_byte(text[at]))
            while (end < text.size() && is_word_byte(text[end])) ++end;
        tokens.emplace_back(text.substr(at, end - at));
        at = end;
    }
    std::ranges::sort(tokens);
    return tokens;
}

/// Tokens in common against tokens in either, so that the whole sentence is no answer.
double overlap(std::string_view one, std::string_view other) {
    const auto a = tokens_of(one);
    const auto b = tokens_of(other);
    std::vector<std::string> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    const auto either = a.size() + b.size() - common.size();
    return either == 0 ? 0.0 : static_cast<double>(common.size()) / static_cast<double>(either);
}

/// The label and its alternatives.
std::vector<std::string_view> answers(const Node& item, const PartRow& row) {
    std::vector<std::string_view> result{label(item, row.key)};
    const auto note = label(item, "catatan");
    for (std::size_t at = 0; at + 4 < note.size(); ++at) {
        const bool opens = note[at] == row.alternative && note[at + 1] >= '2' && note[at + 1] <= '9' &&
                           note.substr(at + 2).starts_with("=\"");
        if (!opens) continue;
        const auto end = note.find('"', at + 4);
        if (end == std::string_view::npos) break;
        result.push_back(note.substr(at + 4, end - at - 4));
    }
    return result;
}

class Table {
public:
    Table(bool misses, std::ostream& out) : misses_(misses), out_(out) {}

    void count(const Node& item) {
        const auto text = label(item, "teks");
        const auto read = telaah_tujuan(text);
        std::string wrong;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto& part = read.*parts[i].part;
            const auto said = part ? part->of(text) : std::string_view{};
            if (!count_part(item, parts[i], said, part_tally_[i]))
                wrong +=
                    fmt::format("    {}: label \"{}\", read \"{}\"\n", parts[i].key, label(item, parts[i].key), said);
        }
        for (std::size_t i = 0; i < flags.size(); ++i) {
            const bool labelled = label(item, flags[i].key) == "true";
            const bool said = read.smart.*flags[i].flag;
            flag_tally_[i].push_back({labelled, said});
            if (labelled != said) wrong += fmt::format("    {}: label {}, read {}\n", flags[i].key, labelled, said);
        }
        if (misses_ && !wrong.empty()) out_ << fmt::format("  {}: {}\n{}", label(item, "id"), text, wrong);
    }

    Scores print(std::size_t items) const {
        Scores scores;
        out_ << fmt::format("tujuan, n = {}\n  {:<18}{:>7}{:>12}{:>10}{:>10}\n", items, "", "F1", "berlebih",
                            "terlewat", "tumpang");
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto& tally = part_tally_[i];
            out_ << fmt::format("  {:<18}{:>7.3f}{:>12}{:>10}{:>10.3f}\n", parts[i].key, tally.f1(), tally.invented,
                                tally.missed, tally.overlapping());
            scores.push_back({fmt::format("tujuan.{}.f1", parts[i].key), tally.f1()});
            scores.push_back({fmt::format("tujuan.{}.tumpang", parts[i].key), tally.overlapping()});
        }
        out_ << fmt::format("  {:<18}{:>7}   sisi yang jarang\n", "", "tepat");
        for (std::size_t i = 0; i < flags.size(); ++i) {
            const auto tally = summed(flag_tally_[i]);
            const auto share = tally.all == 0 ? 0.0 : static_cast<double>(tally.right) / tally.all;
            out_ << fmt::format("  {:<18}{:>7.3f}   {}/{}\n", flags[i].key, share, tally.rare_right, tally.rare);
            scores.push_back({fmt::format("tujuan.{}", flags[i].key), share});
        }
        return scores;
    }

private:
    struct Judged {
        bool labelled = false;
        bool read = false;
    };

    static bool count_part(const Node& item, const PartRow& row, std::string_view said, PartTally& tally) {
        const bool labelled = !label(item, row.key).empty();
        if (labelled != !said.empty()) {
            ++(labelled ? tally.missed : tally.invented);
            return false;
        }
        if (!labelled) return true;
        ++tally.both;
        const bool overlaps =
            std::ranges::any_of(answers(item, row), [said](auto answer) { return overlap(answer, said) >= 0.5; });
        tally.overlap += overlaps ? 1 : 0;
        return overlaps;
    }

    static FlagTally summed(const std::vector<Judged>& all) {
        const auto yes = std::ranges::count(all, true, &Judged::labelled);
        const bool rarer = yes * 2 < static_cast<std::ptrdiff_t>(all.size());
        FlagTally tally;
        for (const auto& one : all) {
            const bool right = one.labelled == one.read;
            ++tally.all;
            tally.right += right ? 1 : 0;
            if (one.labelled != rarer) continue;
            ++tally.rare;
            tally.rare_right += right ? 1 : 0;
        }
        return tally;
    }

    bool misses_;
    std::ostream& out_;
    std::array<PartTally, parts.size()> part_tally_;
    std::array<std::vector<Judged>, flags.size()> flag_tally_;
};

} // namespace

Scores score_tujuan(const Items& items, bool misses, std::ostream& out) {
    Table table{misses, out};
    for (const auto* item : items) table.count(*item);
    return table.print(items.size());
}

} // namespace suluh::accuracy
