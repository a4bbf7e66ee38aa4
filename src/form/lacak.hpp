// The way of one finding through the documents of a village: from the PRA or RDK that found it over the problem, its
// objective and the activity to the rows of penyuluh's years, and back. Where the way ends, it is said why.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

namespace suluh {

/// What is looked for. Whatever is empty may be anything.
struct TraceQuery {
    std::string kind; ///< of the document: "pra"
    std::string code; ///< of its region
    std::optional<int> year;
    std::string_view id;
};

/// Reads "M3", "pra#M3", "99.08.03.2004#M3" and "99.08.03.2004/2027#K1". Otherwise nothing, and `problem` says why.
std::optional<TraceQuery> read_trace_query(std::string_view text, std::string& problem);

struct TraceNode;

/// What a node leads to in one direction.
struct TraceBranch {
    std::vector<TraceNode> nodes;
    std::vector<std::string> gaps; ///< "belum ada kegiatan atau ikhtiar": why nothing, or not all, is there
};

struct TraceNode {
    std::string_view kind; ///< "temuan PRA", "masalah", "tujuan", "kegiatan", "baris RKTP"
    std::string id;
    std::string text;
    std::string document;             ///< "programa Desa Sukamaju 2027"
    std::vector<std::string> details; ///< "perilaku", "prioritas 1"
    std::string file;
    std::uint32_t line = 0;
    TraceBranch next;
};

/// One object and the way through it; the object's own `next` is empty.
struct Trace {
    TraceNode object;
    TraceBranch origins;
    TraceBranch outcomes;
};

/// Every object that the query means, in the order of the documents. Documents without a body may be among them.
std::vector<Trace> trace(std::span<const std::unique_ptr<Document>> documents, const TraceQuery& query);

/// The ids of all objects that the documents hold, each once.
std::vector<std::string_view> traceable_ids(std::span<const std::unique_ptr<Document>> documents);

/// A tree for a terminal of 80 columns.
std::string trace_text(const std::vector<Trace>& traces);
std::string trace_json(std::string_view asked, const std::vector<Trace>& traces);

} // namespace suluh
