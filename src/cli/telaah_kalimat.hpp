// What `suluh telaah` says of sentences: one JSON object, and lines that teach.
#pragma once

#include <string>
#include <string_view>

namespace suluh::cli {

struct SaidValue {
    std::string json; ///< one line
    std::string text; ///< the answer for people; may have several lines
};

SaidValue say_tujuan(std::string_view text);
/// With the sentence rebuilt, blanks where parts are missing.
SaidValue say_tujuan_with_saran(std::string_view text);
SaidValue say_masalah(std::string_view text);

} // namespace suluh::cli
