// Which row of a table of spellings a word belongs to. Cells are full of words that are asked for, so the tables are
// looked up, not searched.
#pragma once

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace suluh {

/// Of a word that several rows have, the first row counts.
template <class Row>
class WordIndex {
public:
    /// `words`: one, or several between single blanks, as in " bln bl ".
    void add(const Row& row, std::string_view words) {
        while (!words.empty()) {
            const auto word = words.substr(0, words.find(' '));
            if (!word.empty()) rows_.emplace(word, &row);
            words.remove_prefix(std::min(word.size() + 1, words.size()));
        }
    }

    const Row* find(std::string_view word) const {
        const auto row = rows_.find(word);
        return row == rows_.end() ? nullptr : row->second;
    }

private:
    std::unordered_map<std::string_view, const Row*> rows_;
};

} // namespace suluh
