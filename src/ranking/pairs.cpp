#include "ranking/pairs.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "ranking/respondents.hpp"
#include "ranking/say.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Pair = std::pair<std::size_t, std::size_t>; ///< winner, loser

class PairsReader {
public:
    PairsReader(const RankingQuestion& question, const Perbandingan& one, Findings& findings)
        : question_(question), one_(one), findings_(findings), pairs_(question.problems.size()) {}

    std::optional<Pairs> read(const std::vector<Group>& groups) {
        if (one_.state == State::invalid || one_.pilihan.state == State::invalid || one_.jumlah.state == State::invalid)
            return std::nullopt;
        if (!one_.pilihan.empty() && !one_.jumlah.empty()) {
            fail(one_.jumlah.span, fmt::format("{} memakai pilihan dan jumlah sekaligus", respondent(one_)),
                 "pakai pilihan untuk satu orang, jumlah untuk hitungan banyak orang");
            return std::nullopt;
        }
        for (const auto& choice : one_.pilihan) take_choice(choice);
        for (const auto& count : one_.jumlah) take_count(count);
        find_gaps(groups);
        return good_ ? std::optional{std::move(pairs_)} : std::nullopt;
    }

private:
    void fail(Span at, std::string message, std::string hint) {
        findings_.push_back({comparison_rule, at, {}, std::move(message), std::move(hint)});
        good_ = false;
    }

    /// The same of a choice whose pair then cannot count, so that it is not also missing.
    void reject(Span at, std::string message, std::string hint) {
        fail(at, std::move(message), std::move(hint));
        unread_ = true;
    }

    /// "M1 > M2", or "M2 < M1".
    std::optional<Pair> read_pair(std::string_view text, Span at) {
        const auto sign = text.find_first_of("<>");
        const auto left = sign == std::string_view::npos ? std::string_view{} : utf8::trim(text.substr(0, sign));
        const auto right = sign == std::string_view::npos ? std::string_view{} : utf8::trim(text.substr(sign + 1));
        if (left.empty() || right.empty() || right.find_first_of("<>") != std::string_view::npos) {
            reject(at, fmt::format("\"{}\" tidak terbaca sebagai pilihan", utf8::excerpt(text)),
                   text.find_first_of(",;") == std::string_view::npos
                       ? "tulis yang didahulukan di kiri, misalnya \"M1 > M2\""
                       : "tulis sebagai daftar, misalnya [M1 > M2, M3 > M1]");
            return std::nullopt;
        }
        const auto a = find_problem(question_, left, at, findings_);
        const auto b = find_problem(question_, right, at, findings_);
        good_ = good_ && a && b;
        if (!a || !b) {
            unread_ = true;
            return std::nullopt;
        }
        if (*a == *b) {
            reject(at,
                   fmt::format("{} membandingkan {} dengan dirinya sendiri", respondent(one_), called(question_, *a)),
                   "bandingkan dua masalah yang berbeda");
            return std::nullopt;
        }
        return text[sign] == '>' ? Pair{*a, *b} : Pair{*b, *a};
    }

    void take_choice(const Text& choice) {
        unread_ = unread_ || choice.state == State::invalid;
        if (!choice.present()) return;
        const auto pair = read_pair(*choice, choice.span);
        if (!pair) return;
        const auto [winner, loser] = *pair;
        const auto winner_id = id_of(question_, winner);
        const auto loser_id = id_of(question_, loser);
        if (pairs_.times(winner, loser) > 0)
            return fail(choice.span, fmt::format("{} memilih {} > {} dua kali", respondent(one_), winner_id, loser_id),
                        "hapus salah satunya");
        if (pairs_.times(loser, winner) > 0)
            return fail(choice.span,
                        fmt::format("{} memilih {} > {}, padahal sebelumnya {} > {}", respondent(one_), winner_id,
                                    loser_id, loser_id, winner_id),
                        "tanyakan kembali yang didahulukan, hapus yang salah");
        pairs_.times(winner, loser) = 1;
    }

    void take_count(const JumlahPilihan& count) {
        const auto pair = read_pair(*count.pasangan, count.pasangan.span);
        if (!pair) return;
        const auto [winner, loser] = *pair;
        if (count.kali.absent())
            return reject(count.kali.state == State::empty ? count.kali.span : count.pasangan.span,
                          fmt::format("jumlah pemilih {} > {} oleh {} masih kosong", id_of(question_, winner),
                                      id_of(question_, loser), respondent(one_)),
                          "tulis berapa orang yang memilih, 0 bila tidak ada");
        if (!count.kali.present()) {
            unread_ = true;
            return;
        }
        constexpr std::int64_t most = 1'000'000'000;
        if (!count.kali->is_whole() || count.kali->is_negative() || *count.kali > Decimal{most})
            return reject(count.kali.span,
                          fmt::format("jumlah pemilih {} bukan bilangan bulat yang wajar", count.kali->indonesian()),
                          "tulis berapa orang yang memilih, misalnya 20");
        if (pairs_.times(winner, loser) > 0)
            return fail(count.pasangan.span,
                        fmt::format("{} > {} dihitung dua kali untuk {}", id_of(question_, winner),
                                    id_of(question_, loser), respondent(one_)),
                        "jumlahkan menjadi satu");
        pairs_.times(winner, loser) = count.kali->whole();
    }

    /// Within each group every pair must have been compared, and by equally many.
    void find_gaps(const std::vector<Group>& groups) {
        std::vector<std::string> missing;
        std::optional<Pair> first;
        bool told = false;
        for (const auto& group : groups)
            for (std::size_t i = 0; i < group.problems.size(); ++i)
                for (std::size_t j = i + 1; j < group.problems.size(); ++j) {
                    const Pair pair{group.problems[i], group.problems[j]};
                    if (!pairs_.compared(pair.first, pair.second)) {
                        missing.push_back(named(pair));
                        continue;
                    }
                    if (!first) first = pair;
                    if (!told && total(pair) != total(*first)) told = tell_uneven(*first, pair);
                }
        good_ = good_ && !unread_;
        if (missing.empty() || unread_) return; // what cannot be read says why a pair is missing
        constexpr std::size_t shown = 5;
        const auto count = missing.size();
        if (count > shown) {
            missing.resize(shown);
            missing.push_back(fmt::format("{} pasang lain", count - shown));
        }
        const bool counts = !one_.jumlah.empty();
        const auto& key = counts ? one_.jumlah.span : one_.pilihan.span;
        const auto state = counts ? one_.jumlah.state : one_.pilihan.state;
        fail(place_in(one_, state, key),
             fmt::format("{} belum membandingkan {}", respondent(one_), enumerated(missing)),
             counts ? fmt::format("tambahkan jumlahnya, misalnya \"{}: 20\"", example(missing.front()))
                    : fmt::format("tambahkan pilihannya, misalnya \"{}\"", example(missing.front())));
    }

    static std::string example(std::string pair) {
        return pair.replace(pair.find("–"), std::string_view{"–"}.size(), " > ");
    }

    std::string named(Pair pair) const { return id_of(question_, pair.first) + "–" + id_of(question_, pair.second); }
    std::int64_t total(Pair pair) const {
        return pairs_.times(pair.first, pair.second) + pairs_.times(pair.second, pair.first);
    }

    bool tell_uneven(Pair first, Pair other) {
        findings_.push_back({comparison_rule,
                             one_.jumlah.span,
                             {},
                             fmt::format("pada {} pemilih {} berjumlah {}, sedangkan {} berjumlah {}", respondent(one_),
                                         named(first), total(first), named(other), total(other)),
                             "periksa hitungannya: setiap pasang dipilih oleh orang yang sama banyak",
                             Level::peringatan});
        return true;
    }

    const RankingQuestion& question_;
    const Perbandingan& one_;
    Findings& findings_;
    Pairs pairs_;
    bool good_ = true;
    bool unread_ = false; ///< a finding tells of a choice that is not counted
};

} // namespace

void Pairs::add(const Pairs& other) {
    for (std::size_t i = 0; i < times_.size(); ++i) times_[i] += other.times_[i];
}

std::optional<Pairs> read_pairs(const RankingQuestion& question, const std::vector<Group>& groups,
                                const Perbandingan& one, Findings& findings) {
    return PairsReader{question, one, findings}.read(groups);
}

} // namespace suluh
