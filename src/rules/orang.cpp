#include "rules/orang.hpp"

namespace suluh {

namespace {

template <std::size_t N>
CountedParts added(const std::array<const Count*, N>& counts) {
    CountedParts parts;
    for (const auto* count : counts) {
        if (count->present()) {
            parts.sum += count->value;
            parts.any = true;
        } else {
            parts.all = false;
        }
    }
    return parts;
}

} // namespace

CountedParts sexes_of(const Orang& people) {
    return added(std::array{&people.laki, &people.perempuan});
}

CountedParts ages_of(const Orang& people) {
    return added(std::array{&people.wanita_tani, &people.taruna_tani, &people.petani_dewasa});
}

bool is_unread(const Orang& people) {
    if (people.state == State::invalid) return true;
    for (const auto* count : {&people.laki, &people.perempuan, &people.wanita_tani, &people.taruna_tani,
                              &people.petani_dewasa, &people.jumlah})
        if (count->state == State::invalid) return true;
    return false;
}

std::optional<Decimal> count_of(const Orang& people) {
    if (!people.present() || is_unread(people)) return {};
    if (people.jumlah.present()) return *people.jumlah;
    const auto sexes = sexes_of(people);
    const auto ages = ages_of(people);
    if (!sexes.any && !ages.any) return {};
    return sexes.all || !ages.any ? sexes.sum : ages.sum;
}

std::optional<Decimal> count_of(const Sasaran& sasaran) {
    if (sasaran.jumlah.state == State::invalid) return {};
    if (sasaran.jumlah.present()) {
        const auto count = sasaran.jumlah->count();
        return count ? std::optional<Decimal>{Decimal{*count}} : std::nullopt;
    }
    std::optional<Decimal> sum;
    for (const auto& group : golongan) {
        const auto& people = sasaran.*group.people;
        if (is_unread(people)) return {};
        if (const auto count = count_of(people)) sum = sum.value_or(Decimal{}) + *count;
    }
    return sum;
}

} // namespace suluh
