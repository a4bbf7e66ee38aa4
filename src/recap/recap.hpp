// Programa of one level recapitulated for the next (Permentan 25/2009 III.C: programa desa are the material of the
// programa kecamatan, and so on upward). A total is never computed but from a list of its parts, and each part is a
// figure of one row of one file.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "recap/activity.hpp"
#include "recap/problems.hpp"

namespace suluh::rekap {

struct Request {
    const Document* daftar = nullptr; ///< the register of villages, or nullptr
    const Document* padan = nullptr;  ///< which problems are the same, or nullptr
};

/// What one activity adds to a line: all its people, and so much of its volume and money.
struct Part {
    std::size_t activity = 0; ///< position in Recap::activities
    Decimal volume;
    Decimal money;
};

/// A row of a table: activities under one key whose volume is in one unit.
struct Line {
    std::string key;
    std::string unit;
    std::vector<Part> parts;
};

struct Sums {
    std::size_t activities = 0;
    Decimal volume, people, men, women, wanita_tani, money;
};

/// A fact with a figure: faktual and potensial in one unit.
struct Datum {
    Place place;
    const DataKeadaan* row = nullptr;
    std::string komoditas{}; ///< "–" without one
    std::string unsur{};
    std::optional<Decimal> faktual{}, potensial{};
    std::string unit{}; ///< normalised; empty: a fact in words alone
};

/// Facts of one commodity and unsur in one unit.
struct Facts {
    std::vector<std::size_t> data; ///< positions in Recap::data
    bool adds_up = false;          ///< hectares do, tons per hectare and per cents do not
};

struct Unsent {
    std::string name, code;
    std::string reason; ///< why it draws up no programa; empty: it was expected to
};

struct Recap {
    Tingkat level = Tingkat::desa; ///< of the programa that are recapitulated
    int year = 0;
    std::vector<Region> regions; ///< by code, those of the register that sent nothing among them
    std::vector<Unsent> unsent;
    std::vector<std::string> unlisted; ///< regions that the register does not know
    std::vector<Activity> activities;  ///< by region
    Problems problems;
    std::vector<Datum> data;  ///< by commodity, unsur, unit, region
    std::vector<Facts> facts; ///< of the data with a figure, in their order

    std::vector<std::string> notices;    ///< whole lines on what was given but could not be used
    std::vector<std::string> complaints; ///< whole lines; when there are any, nothing else may be used

    std::vector<const Document*> documents() const;
};

/// All documents hold programa without mistakes of shape.
Recap recapitulate(std::span<const Document* const> documents, const Request& request);

/// Lines by method, month, source of money and region, and those of one problem. The money of the lines of each
/// partition adds up to that of all activities; so does the volume of each unit but by source, where an activity
/// counts wholly with each that pays for it, as do people by source and month.
std::vector<Line> by_method(const Recap&);
std::vector<Line> by_month(const Recap&);
std::vector<Line> by_source(const Recap&);
std::vector<Line> by_region(const Recap&);
/// All activities by unit alone.
std::vector<Line> by_unit(const Recap&);
std::vector<Part> parts_of_problem(const Recap&, std::size_t problem);

/// Each activity once, whatever parts of it there are.
Sums sums_of(const Recap&, std::span<const Part> parts);

/// An amount parted over months evenly, rounded down as a running total at as many decimals as it has, so that the
/// parts add up to it.
std::vector<Decimal> spread_over(const Decimal& whole, std::size_t months);

/// Whether amounts in that unit can be added up.
bool adds_up(std::string_view unit);

/// "Desa", "Kecamatan" …
std::string level_title(Tingkat level);

} // namespace suluh::rekap
