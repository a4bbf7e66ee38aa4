#include "reading.hpp"
#include "scan.hpp"

namespace suluh {

Reading<bool> read_yes_no(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<bool>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    if (tokens.size() == 1 && tokens.front().is(scan::Kind::word)) {
        if (scan::one_of(tokens.front().text, {"ya", "y", "true", "iya"})) return read(true);
        if (scan::one_of(tokens.front().text, {"tidak", "t", "false", "tdk"})) return read(false);
    }
    return unreadable<bool>(scan::quoted(scan::trimmed(text)) + " bukan ya atau tidak");
}

} // namespace suluh
