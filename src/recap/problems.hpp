// The problems of several programa, the same ones merged: those that people declared to be the same (`jenis: padan`),
// and those whose sentence is the same but for capitals, blanks and signs, unless they are about different commodities.
// Ranked anew: every region gives 3, 2 and 1 to its first three.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ranking/ratio.hpp"
#include "recap/activity.hpp"

namespace suluh::rekap {

/// One problem of one programa.
struct ProblemOf {
    Place place;
    const Masalah* masalah = nullptr;
    std::optional<Decimal> rank{}; ///< as written, else computed
};

struct Problem {
    std::string uraian;
    bool declared = false;            ///< merged by a padan
    std::vector<ProblemOf> members{}; ///< at least one, in the order of the regions
    int rank = 0;                     ///< 0: no region ranks its problems
    Ratio points{};

    std::string komoditas() const; ///< those that the members name, each once, between commas; so the next ones
    std::string jenis() const;
    std::string faktor() const;
    std::vector<std::size_t> regions() const; ///< ascending, each once
};

struct Problems {
    /// By rank, then by how many regions have it, by the best rank that one of them gave it, by the order of the
    /// regions.
    std::vector<Problem> all;
    std::map<std::pair<std::size_t, std::string>, std::size_t> positions; ///< region and id → position in `all`
    /// What a region puts first, at most three of `all`; empty where it ranks none.
    std::vector<std::vector<std::size_t>> firsts;
};

/// `padan` may be nullptr. What it gets wrong goes to `complaints`, whole lines that begin with its file; what it says
/// of programa that are not given is told in `notices`: a padan of the whole district may serve a part of it.
Problems merge_problems(const std::vector<Region>& regions, const Document* padan, std::vector<std::string>& complaints,
                        std::vector<std::string>& notices);

} // namespace suluh::rekap
