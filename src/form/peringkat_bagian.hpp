// Pieces that the printed forms of a ranking share. Private to src/form.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "form/peringkat.hpp"
#include "ranking/sensitivity.hpp"

namespace suluh::peringkat {

/// A sentence under a short heading. The same heading again means: it goes on.
struct Remark {
    std::string part;
    std::string text;
};

/// Method, scale, weights, tie rule, assessors, date; what is not declared is said to be so.
std::vector<Remark> declaration(const RankingPage& page);

/// What each problem is asked before it is ranked (Permentan 25/2009 II.C), with the clause: "Apakah setiap masalah …".
struct Considerations {
    std::string clause;
    std::vector<std::string> items;
};
const Considerations& considerations();
/// The same as lines to be answered by hand.
std::vector<std::string> consideration_lines();

/// Which change of a weight, score or choice turns the ranking, and how far assessors agree.
std::vector<Remark> sensitivity_remarks(const RankingPage& page, const Sensitivity& sensitivity);

/// How the score of `page.explained` came about, to be redone by hand.
std::vector<Remark> explanation(const RankingPage& page);

/// Digits behind the comma that tell all different scores apart, at least two.
int places_of(const Ranking& ranking);
/// Whether every score is shown exactly with so many.
bool shows_exactly(const Ranking& ranking, int places);

std::string rank_text(const RankingPage& page, int rank);
/// A name, or where it is long the id.
std::string short_name(const Criterion& criterion);
/// Whether problems are ranked in groups, by which key, and what a group is called.
std::string group_key_of(const RankingQuestion& question);
std::string group_title(const RankingPage& page, std::size_t group);

/// "= 4" or "≈ 3,3333".
std::string equals(const Ratio& value);
/// The number alone, rounded where it must be.
std::string figure(const Ratio& value);

/// To 12 digits behind the point.
Ratio rounded(double value);

/// The region's names, or empty; the year; the day on which scores were agreed.
std::string region_of(const Document& document);
std::string year_of(const Document& document);
std::string date_of(const RankingQuestion& question);
inline constexpr std::string_view to_fill_in = "………………………";

/// The people who scored, chose or compared, as written, each once.
std::vector<std::string> assessors_of(const RankingPage& page);

/// Two problems compared: how often one was put before the other.
struct Duel {
    std::size_t other = 0; ///< position in `masalah`
    Ratio won, lost;
};
std::vector<Duel> duels_of(const Ranking& ranking, std::size_t problem);

/// How many participants named a problem first, second, third.
std::array<int, 3> namings_of(const Ranked& one);

} // namespace suluh::peringkat
