// The figures of a cost cell: sums, products, rates and ranges. Grammar, after the scanner:
//   cell    = total ["until" total]
//   total   = term {("+" | "," | "dan" …) term} ["=" term]
//   term    = labels factor {("x" | "@") factor} remarks ["=" term]
//   factor  = ["Rp"] number ["ribu" | "juta" …] words {"/" unit | "per" unit}
// Words carry no money and are skipped, except those that change what the figure means.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "money_terms.hpp"
#include "reading.hpp"
#include "scan.hpp"

namespace suluh {

class MoneyParser {
public:
    explicit MoneyParser(scan::TokenSpan tokens) : cursor_(tokens) {}

    Reading<Money> cell();
    /// Several figures were worked out, so the result can contradict a figure beside it.
    bool is_worked_out() const { return factors_ > 1; }

private:
    Reading<Money> range(const Money& lower);
    Reading<Money> total();
    Reading<Money> term();
    Reading<Money> stated_after(Reading<Money> product);
    Reading<Money> remarks(Reading<Money> product);
    // Each returns an empty reason, or why the text cannot be read; `doubt_` tells unreadable from ambiguous.
    std::string labels(std::string& per, bool& year_beside);
    std::string figure(MoneyFactor& factor);
    std::string evaluate(MoneyFactor& factor, std::string_view numeral);
    std::string no_sum(const MoneyFactor& factor, std::string_view numeral) const;
    std::string numeral_with_spaces();
    void words_after(MoneyFactor& factor);
    bool rate(std::vector<std::string>& per, bool after_words);
    bool figure_left() const;
    bool separator();
    bool multiplied();
    bool number_ahead() const;
    Reading<Money> failure(std::string reason) const {
        return doubt_ ? ambiguous<Money>(std::move(reason)) : unreadable<Money>(std::move(reason));
    }

    scan::Cursor cursor_;
    MoneyFactor last_;
    std::size_t factors_ = 0;
    bool doubt_ = false;
};

} // namespace suluh
