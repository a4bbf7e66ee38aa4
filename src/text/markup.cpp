#include "text/markup.hpp"

#include "text/utf8.hpp"

namespace suluh {

std::string markup_text(std::string_view line) {
    std::string result;
    for (std::size_t at = 0; at < line.size();) {
        const auto point = utf8::decode(line, at);
        switch (point.value) {
        case U'&':
            result += "&amp;";
            break;
        case U'<':
            result += "&lt;";
            break;
        case U'>':
            result += "&gt;";
            break;
        case U'"':
            result += "&quot;";
            break;
        case U'\'':
            result += "&#39;";
            break;
        case 0xFFFE:
        case 0xFFFF:
            result += "\xEF\xBF\xBD";
            break;
        default:
            result += line.substr(at, point.bytes);
        }
        at += point.bytes;
    }
    return result;
}

} // namespace suluh
