// Any bytes at all through reading, decoding and checking: no crash, no hang, no exception.
#include <cstddef>
#include <cstdint>
#include <string>

#include "suluh/document.hpp"

#include "rules/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size}; // NOLINT(*-reinterpret-cast): bytes are bytes
    const auto document = suluh::read_document(suluh::Source{"fuzz.yaml", bytes});
    const auto checked = suluh::check(*document, {}, {});
    // An unreadable document must say why.
    if (checked.unreadable && checked.results.empty()) __builtin_trap();
    return 0;
}
