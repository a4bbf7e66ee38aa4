// Words inside what people write: phrases found without regard to capitals, at the boundaries of words.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace suluh {

/// Lower case, every run of blanks and signs between words as one blank: "Plt. Kepala  Desa" is "plt kepala desa".
std::string plain_words(std::string_view text);

/// Where `phrase` stands in `words` as whole words, or npos; both as plain_words gives them.
std::size_t find_phrase(std::string_view words, std::string_view phrase, std::size_t from = 0);
bool has_phrase(std::string_view words, std::string_view phrase);
bool begins_with_phrase(std::string_view words, std::string_view phrase);
bool ends_with_phrase(std::string_view words, std::string_view phrase);

/// The parts of "Siti Rahma, Karto & Wardi", between any of the signs and the words "dan" and "serta"; none is blank.
std::vector<std::string_view> parts_of_list(std::string_view text, std::string_view signs = ",;&+");

/// Whether one of `phrases` stands in the text.
bool mentions_any(std::string_view text, std::span<const std::string> phrases);

} // namespace suluh
