#include "volume_figure.hpp"

#include "number.hpp"
#include "reading.hpp"
#include "units.hpp"

namespace suluh {

using scan::Kind;

std::optional<Decimal> fraction(scan::Cursor& cursor) {
    const auto decimal = [](std::string_view text) { return read_numeral(text, NumberUse::measure).value; };
    const std::string_view raw = cursor.peek().raw;
    std::string_view value;
    if (raw == "\u00bd" || cursor.peek().is_word("setengah")) value = "0,5";
    if (raw == "\u00bc" || cursor.peek().is_word("seperempat")) value = "0,25";
    if (raw == "\u00be") value = "0,75";
    if (!value.empty()) {
        cursor.next();
        return decimal(value);
    }
    if (!cursor.peek().is(Kind::number) || !cursor.peek(1).is(Kind::slash)) return std::nullopt;
    const std::string& over = cursor.peek().text;
    const std::string& under = cursor.peek(2).text;
    if (over == "1" && under == "2") value = "0,5";
    if (over == "1" && under == "4") value = "0,25";
    if (over == "3" && under == "4") value = "0,75";
    // Only land and weights are halved: "1/2 kali" may be once or twice.
    if (value.empty() || unit_named(cursor.peek(3).text).kind != UnitKind::measure) return std::nullopt;
    for (int i = 0; i < 3; ++i) cursor.next();
    return decimal(value);
}

std::string evaluate(VolumeFactor& factor, const VolumeFigure& written, bool& doubt) {
    if (!written.numeral.empty()) {
        NumberUse use = factor.unit.kind == UnitKind::measure ? NumberUse::measure : NumberUse::count;
        if (written.scale != 1) use = NumberUse::scaled_money; // "1.5 juta" is one and a half
        const Reading<Decimal> value = read_numeral(written.numeral, use);
        doubt = value.outcome == Reading<Decimal>::Outcome::ambiguous;
        factor.value = value.value;
        if (!value.reason.empty()) return value.reason;
        if (written.words && *written.words != value.value) {
            doubt = true;
            return "angkanya " + value.value.digits() + ", tetapi dalam kurung " + written.words->digits();
        }
    }
    if (written.part) {
        if (!factor.value.is_whole()) return "pecahan di belakang angka berkoma";
        factor.value += *written.part;
    }
    factor.value = factor.value * Decimal(written.scale);
    return {};
}

} // namespace suluh
