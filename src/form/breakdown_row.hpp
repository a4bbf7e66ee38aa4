// A row of a programa rewritten as a row of an RKTP: cells as they stand in the file, references as the sentences that
// they stand for.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "form/dealing.hpp"
#include "form/row.hpp"
#include "yaml/write.hpp"

namespace suluh {

struct RowOfPlan {
    const Document* document = nullptr;
    FormRow row;
    const BarisPembagian* share = nullptr; ///< how it was dealt to the person, or nullptr: carried out as it stands
};

class RowWriter {
public:
    /// `several`: rows of more than one region stand beside each other, so places name theirs.
    RowWriter(NodeMaker& maker, const Person& person, bool several, std::vector<std::string>& notes)
        : maker_(maker), person_(person), several_(several), notes_(notes) {}

    Node write(const RowOfPlan& row, const std::string& id);

private:
    const Node& cells_of(const RowOfPlan& row);
    Node cell(const RowOfPlan& row, std::string_view key, const Node& cells);
    Node origin(const RowOfPlan& row);
    Node place(const RowOfPlan& row);
    Node people(const RowOfPlan& row);
    Node parties(const RowOfPlan& row);
    Node texts(const std::vector<std::string>& all);
    Node share_of_money(const RowOfPlan& row, std::string_view key, const Node& cell);
    bool has_share(const RowOfPlan& row) const;

    NodeMaker& maker_;
    const Person& person_;
    bool several_;
    std::vector<std::string>& notes_;
    std::map<const Node*, std::vector<Node>> resolved_; ///< the rows of a list without `sda`
};

} // namespace suluh
