#include "cli/today.hpp"

#include <ctime>

#include <fmt/format.h>

#include "cli/io.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

Date today_or(const std::string& option) {
    if (!option.empty()) {
        const auto reading = read_date(option);
        if (!reading.ok())
            throw UsageError(fmt::format("--per-tanggal \"{}\" tidak dapat dibaca sebagai tanggal: {}; tulis "
                                         "misalnya 2026-09-30",
                                         utf8::printable(option), reading.reason));
        return reading.value;
    }
    const auto now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

} // namespace suluh::cli
