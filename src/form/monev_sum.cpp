#include "form/monev_sum.hpp"

#include <algorithm>

#include "form/monev_tables.hpp"

namespace suluh {

namespace {

constexpr int percent_places = 2;

} // namespace

Cell percent_cell(const std::optional<Ratio>& share) {
    const auto number = share ? rounded(*share, percent_places) : std::nullopt;
    return number ? number_cell(number->indonesian() + "%", *number) : text_cell(std::string{cannot_be_computed});
}

Cell percent_of(const Decimal& done, const Decimal& planned) {
    return percent_cell(percent(Ratio{done}, Ratio{planned}));
}

Cell money_cell(const std::optional<Decimal>& amount, const std::string& otherwise) {
    return amount ? number_cell(format_rupiah(*amount), *amount) : text_cell(otherwise);
}

void MoneySum::add(const Progress& one) {
    const auto& money = one.plan->money;
    if (money.year)
        year_ = year_.value_or(Decimal{}) + *money.year;
    else if (!money.written.empty() && std::ranges::find(words_, money.written) == words_.end())
        words_.push_back(money.written);
    if (one.cost_due) due_ += *one.cost_due;
    if (one.cost_by) done_by_ = done_by_.value_or(Decimal{}) + *one.cost_by;
    if (one.cost) done_ = done_.value_or(Decimal{}) + *one.cost;
    if (!money.year && one.cost) has_unplanned_ = true;
    if (money.year && !one.cost_due) has_undated_ = true;
}

std::vector<Cell> MoneySum::cells(bool with_due) const {
    auto cells = sums(with_due);
    if (words_.empty()) return cells;
    auto texts = words_;
    if (year_) texts.insert(texts.begin(), cells.front().text);
    cells.front().text = joined(texts, " + ");
    cells.front().is_number = year_.has_value();
    return cells;
}

std::vector<Cell> MoneySum::sums(bool with_due) const {
    const auto year = year_.value_or(Decimal{});
    const auto share = [&](const std::optional<Decimal>& done, const Decimal& planned, bool known) {
        if (!done) return text_cell({});
        return has_unplanned_ || !known ? percent_cell(std::nullopt) : percent_of(*done, planned);
    };
    const bool knows_due = !has_undated_;
    std::vector<Cell> cells{number_cell(format_rupiah(year), year)};
    if (with_due) cells.push_back(knows_due ? money_cell(due_, {}) : text_cell(std::string{cannot_be_computed}));
    cells.push_back(money_cell(done_, {}));
    if (with_due) cells.push_back(share(done_by_, due_, knows_due));
    cells.push_back(share(done_, year, true));
    return cells;
}

} // namespace suluh
