// Any text as an objective and as a problem: every part stands inside it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "suluh/telaah_masalah.hpp"
#include "suluh/telaah_tujuan.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    const std::string_view text{reinterpret_cast<const char*>(data),
                                size}; // NOLINT(*-reinterpret-cast): bytes are bytes
    const auto objective = telaah_tujuan(text);
    for (const auto& part :
         {objective.khalayak, objective.perilaku, objective.kondisi, objective.derajat, objective.waktu})
        if (part && (part->begin >= part->end || part->end > size)) std::abort();
    (void)saran_tujuan(text, objective);
    (void)telaah_masalah(text);
    return 0;
}
