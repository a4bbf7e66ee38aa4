// What a reader cannot see in a word: invisible characters, and letters of another script that look like Latin ones. A
// message that quotes such a word must name them, or it seems to contradict itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace suluh {

struct Disguise {
    std::string what;  ///< the first such character, Indonesian: `huruf Kiril "К" (U+041A) yang serupa "K"`
    std::string plain; ///< the word as it was surely meant
};

/// Nothing for a word that is what it looks like.
std::optional<Disguise> disguise_in(std::string_view word);

/// Says so in a message that quotes the word, with the remedy as its hint.
void name_disguise(std::string_view word, std::string& message, std::string& hint);

} // namespace suluh
