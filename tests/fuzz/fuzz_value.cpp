// Any text through every reader of a cell; what was read must be printable and readable again.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "suluh/value.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    const std::string_view text{reinterpret_cast<const char*>(data),
                                size}; // NOLINT(*-reinterpret-cast): bytes are bytes
    if (const auto money = read_money(text); money.ok()) (void)format_money(money.value);
    if (const auto months = read_months(text); months.ok()) (void)format_months(months.value);
    if (const auto volume = read_volume(text); volume.ok()) (void)format_volume(volume.value);
    if (const auto quantity = read_quantity(text); quantity.ok()) (void)format_quantity(quantity.value);
    if (const auto date = read_date(text); date.ok()) (void)format_date(date.value);
    (void)read_people(text);
    (void)read_count(text);
    (void)read_measure(text);
    (void)read_region_code(text);
    (void)read_nip(text);
    (void)read_yes_no(text);
    return 0;
}
