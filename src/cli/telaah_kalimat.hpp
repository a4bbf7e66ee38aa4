// What `suluh telaah` says of sentences: one JSON object, and lines that teach.
#pragma once

#include <string>
#include <string_view>

namespace suluh::cli {

struct Said {
    std::string json; ///< one line
    std::string text; ///< the answer for people; may have several lines
};

Said say_tujuan(std::string_view text);
/// With the sentence rebuilt, blanks where parts are missing.
Said say_tujuan_with_saran(std::string_view text);
Said say_masalah(std::string_view text);

} // namespace suluh::cli
