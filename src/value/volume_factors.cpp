#include "volume_factors.hpp"

#include <algorithm>

#include "reading.hpp"

namespace suluh {

Reading<Volume> volume_of(const Decimal& amount, const std::string& unit, const std::vector<Unit>& per) {
    Volume volume{amount, unit};
    for (const Unit& one : per) volume.unit += "/" + one.name;
    return read(std::move(volume));
}

namespace {

const VolumeFactor* find(const std::vector<VolumeFactor>& factors, UnitKind kind) {
    const auto found =
        std::find_if(factors.begin(), factors.end(), [&](const VolumeFactor& f) { return f.unit.kind == kind; });
    return found == factors.end() ? nullptr : &*found;
}

/// Times in a product: bodies and periods repeat them, anything else only says on what.
Reading<Volume> repeated(const std::vector<VolumeFactor>& factors, const VolumeFactor& times) {
    Decimal amount = 1;
    std::vector<Unit> per;
    for (const VolumeFactor& factor : factors) {
        for (const Unit& one : factor.per) {
            const auto counted = [&](const VolumeFactor& f) { return f.unit.name == one.name; };
            if (std::none_of(factors.begin(), factors.end(), counted)) per.push_back(one);
        }
        const bool repeats = factor.unit.kind == UnitKind::body || factor.unit.kind == UnitKind::period;
        if (&factor == &times || repeats || factor.unit.kind == UnitKind::times) amount = amount * factor.value;
        if (factor.unit.kind == UnitKind::day && factor.value != Decimal(1) && !factor.each)
            return ambiguous<Volume>("dapat dibaca " + times.value.digits() + " kali atau " +
                                     (times.value * factor.value).digits() + " hari");
    }
    return volume_of(amount, "kali", per);
}

/// "2x2", "3 x 4 m": times, or the sides of a plot.
bool may_be_sides(const std::vector<VolumeFactor>& factors) {
    return factors.front().bare() && std::all_of(factors.begin() + 1, factors.end(), [](const VolumeFactor& factor) {
               return factor.bare() || factor.unit.name == "m" || factor.unit.name == "cm";
           });
}

} // namespace

Reading<Volume> product_of(std::vector<VolumeFactor> factors) {
    if (may_be_sides(factors)) return ambiguous<Volume>("tidak jelas apakah yang ditulis berapa kali atau ukuran");
    for (VolumeFactor& factor : factors)
        if (factor.bare()) factor.unit = {"kali", UnitKind::times}; // "2 x 12 bln"
    if (const VolumeFactor* times = find(factors, UnitKind::times)) return repeated(factors, *times);
    const VolumeFactor* days = find(factors, UnitKind::day);
    const VolumeFactor* period = find(factors, UnitKind::period);
    if (days != nullptr && period != nullptr && days->per.empty())
        return ambiguous<Volume>("dapat dibaca " + days->value.digits() + " hari atau " +
                                 (days->value * period->value).digits() + " hari");
    if (days != nullptr) return volume_of(days->value, "hari", days->per);
    const VolumeFactor& first = factors.front();
    const VolumeFactor& second = factors[1];
    const bool people = find(factors, UnitKind::person) != nullptr && !second.each;
    if (find(factors, UnitKind::period) != nullptr || (people && first.unit.kind == UnitKind::body))
        return ambiguous<Volume>("tidak jelas mana yang dihitung: " + first.value.digits() + " " + first.unit.name +
                                 " atau " + (first.value * second.value).digits() + " " + second.unit.name);
    return volume_of(first.value, first.unit.name, first.per);
}

} // namespace suluh
