// kegiatan/beban: more days in a month than Mondays to Fridays for one pelaksana, over all the files given. A document
// tells what it asks of whom; the verdict comes when all are known.
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "suluh/document.hpp"

#include "rules/result.hpp"

namespace suluh {

/// What one document asks of one pelaksana.
struct Workload {
    std::string name;
    std::string nip;      ///< when the document says whose it is
    bool is_role = false; ///< "Ketua Poktan Mekar": nobody knows whether another village means the same person
    int year = 0;
    /// Days in each month, in parts of a day so that they divide evenly over any number of months.
    std::array<Decimal, 12> parts{};
    Finding where;  ///< at the row that asks most in a month
    Result if_over; ///< the same, placed; complete but for the message
};

/// The demands of a programa's kegiatan; a row that the document excuses from the rule asks nothing.
std::vector<Workload> workloads_of(const Document& document);

struct WorkloadOf {
    std::size_t document = 0;
    const Workload* workload = nullptr;
};

struct Overload {
    std::size_t document = 0;
    Result result;
};

/// One verdict for each overloaded pelaksana, in the document that asks most of them. The first of equals counts.
std::vector<Overload> judge_workloads(std::span<const WorkloadOf> workloads);

} // namespace suluh
