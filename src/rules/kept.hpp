// Several rules read the same few sentences of a document; each is analysed once.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace suluh {

/// `Read(sentence)`, kept for the last sentences of this thread. Nothing but the text decides, so that a kept reading
/// is as good as a new one. The reference holds until sixteen other sentences have been read: copy what is to last.
template <auto Read>
const auto& kept(std::string_view sentence) {
    struct Kept {
        std::string sentence;
        decltype(Read(sentence)) reading = Read("");
    };
    constexpr std::size_t most = 16;
    thread_local std::array<Kept, most> last;
    thread_local std::size_t next = 0;
    for (const auto& one : last)
        if (one.sentence == sentence) return one.reading;
    auto& oldest = last[next++ % most];
    oldest.reading = Read(sentence);
    oldest.sentence = sentence;
    return oldest.reading;
}

} // namespace suluh
