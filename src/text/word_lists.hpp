// The word lists that the program carries (schemas/words): plain lists and pairs, read without the YAML reader, because
// every start of the program needs them at once. A test holds that both readers see the same.
#pragma once

#include <functional>
#include <string_view>

namespace suluh {

/// Reads lists of the form `key: [word, "word", two words]`, over any number of lines, and pairs under a key,
/// `  short: long`, one a line. `word` gets the key and each word; `pair` the key, the left and the right side. A line
/// that begins with `#` is a comment.
void read_word_lists(std::string_view content, const std::function<void(std::string_view, std::string_view)>& word,
                     const std::function<void(std::string_view, std::string_view, std::string_view)>& pair);

} // namespace suluh
