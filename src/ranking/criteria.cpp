#include "ranking/criteria.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "suluh/tree.hpp"
#include "suluh/value.hpp"

#include "document/choices.hpp"
#include "text/embedded.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

struct Preset {
    std::vector<Criterion> criteria;
    std::optional<Scale> scale;
};

Preset load(const std::string& path, std::string_view content) {
    Findings findings;
    const Source source{path, std::string{content}};
    const auto tree = read_yaml(source, findings);
    const auto* scale = tree.root.find("skala");
    const auto* criteria = tree.root.find("kriteria");
    if (!findings.empty() || scale == nullptr || scale->items.size() != 2 || criteria == nullptr)
        throw std::logic_error(path + " is not a set of criteria");
    const auto bound = [&](std::size_t i) { return Ratio{read_measure(scale->items[i].text).value}; };
    Preset preset{{}, Scale{bound(0), bound(1)}};
    for (const auto& one : criteria->items)
        preset.criteria.push_back(
            {std::string{one.find("id")->text}, std::string{one.find("nama")->text}, {}, false, {}});
    return preset;
}

/// What the method brings along; nothing where it brings none.
const Preset& preset_of(Metode metode) {
    static const auto all = [] {
        std::map<Metode, Preset> presets;
        for (const auto& name : choices(Metode{})) {
            const auto path = "schemas/criteria/" + std::string{name} + ".yaml";
            auto& preset = presets[static_cast<Metode>(&name - choices(Metode{}).data())];
            const auto content = embedded_file(path);
            if (!content.empty()) preset = load(path, content);
        }
        return presets;
    }();
    return all.at(metode);
}

} // namespace

std::vector<Criterion> criteria_of(const RankingQuestion& question) {
    const auto metode = question.metode();
    if (!metode) return {};
    if (question.how.kriteria.absent()) {
        auto brought = preset_of(*metode).criteria;
        for (auto& criterion : brought)
            criterion.at = question.how.metode.present() ? question.how.metode.span : question.how.span;
        return brought;
    }
    std::vector<Criterion> criteria;
    for (const auto& written : question.how.kriteria) {
        if (!written.id.present() || !(written.arah.present() || written.arah.absent())) return {};
        Criterion one{std::string{*written.id},
                      std::string{written.nama.present() ? *written.nama : *written.id},
                      {},
                      written.arah.present() && *written.arah == Arah::turun,
                      written.id.span};
        if (*metode == Metode::bobot && written.bobot.present()) one.weight = Ratio{*written.bobot};
        criteria.push_back(std::move(one));
    }
    return criteria;
}

std::optional<std::size_t> find_criterion(const std::vector<Criterion>& criteria, std::string_view word) {
    const auto folded = fold_word(word);
    const auto named = [&](auto member) -> std::optional<std::size_t> {
        const auto row =
            std::ranges::find_if(criteria, [&](const Criterion& one) { return fold_word(one.*member) == folded; });
        if (row == criteria.end()) return std::nullopt;
        return static_cast<std::size_t>(row - criteria.begin());
    };
    const auto by_id = named(&Criterion::id);
    return by_id ? by_id : named(&Criterion::name);
}

std::optional<Scale> scale_of(const RankingQuestion& question) {
    const auto& written = question.how.skala.items;
    if (written.size() == 2 && written[0].present() && written[1].present())
        return Scale{Ratio{*written[0]}, Ratio{*written[1]}};
    const auto metode = question.metode();
    return metode ? preset_of(*metode).scale : std::nullopt;
}

} // namespace suluh
