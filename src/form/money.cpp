#include "form/money.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

bool is_amount(const Value<Money>& value) {
    return value.present() && value->is_amount();
}

/// Whether a cell read as an amount says anything besides it.
bool says_more(const Value<Money>& value) {
    if (!value.present()) return false;
    if (value->kind == Money::Kind::swadaya) return fold_word(value.text) != "swadaya";
    if (!value->is_amount() || value->rupiah.is_zero()) return false; // "tanpa biaya"
    return !says_only_amount(value.text);
}

std::string amount_text(const Value<Money>& value) {
    if (says_more(value)) return written(value);
    const bool says_words = is_amount(value) && value->rupiah.is_zero() &&
                            value.text.find_first_of("0123456789") == std::string_view::npos; // "tanpa biaya"
    return value.present() && !says_words ? format_money(*value) : written(value);
}

/// Why what is written cannot be added up; empty when it can, or when nothing is asked for (swadaya).
std::optional<LeftOut> left_out(Money::Kind kind) {
    switch (kind) {
    case Money::Kind::pro_memori:
        return LeftOut::pro_memori;
    case Money::Kind::rate:
        return LeftOut::rate;
    case Money::Kind::range:
        return LeftOut::range;
    default:
        return std::nullopt;
    }
}

std::optional<LeftOut> left_out(const Value<Money>& value) {
    if (value.absent()) return std::nullopt;
    return value.present() ? left_out(value->kind) : LeftOut::unreadable;
}

struct Reason {
    LeftOut kind;
    std::string_view name;
};

constexpr std::array reasons{
    Reason{LeftOut::pro_memori, "PM"},
    Reason{LeftOut::rate, "tarif"},
    Reason{LeftOut::range, "kisaran"},
    Reason{LeftOut::unreadable, "biaya yang tidak terbaca"},
    Reason{LeftOut::unwritten, "baris tanpa biaya"},
};

/// "tarif", "2 baris tanpa biaya".
std::string left_out_name(const Reason& reason, std::size_t rows) {
    return reason.kind == LeftOut::unwritten ? fmt::format("{} {}", rows, reason.name) : std::string{reason.name};
}

std::optional<Decimal> known_shares(const RowMoney& money) {
    std::optional<Decimal> sum;
    for (const auto& share : money.shares)
        if (share.amount) sum = sum.value_or(Decimal{}) + *share.amount;
    return sum;
}

bool any_share_written(const RowMoney& money) {
    return std::ranges::any_of(money.shares, [](const Share& share) { return !share.written.empty(); });
}

Share share_of(const SumberBiaya& source) {
    if (source.jumlah.absent() && source.sumber.present())
        if (const auto [name, money, several] = read_sourced_money(*source.sumber); money) {
            Share share{std::string{name}, format_money(*money), {}, left_out(money->kind)};
            if (money->is_amount()) share.amount = money->rupiah;
            return share;
        }
    Share share{written(source.sumber), amount_text(source.jumlah), {}, left_out(source.jumlah)};
    if (is_amount(source.jumlah)) share.amount = source.jumlah->rupiah;
    return share;
}

std::string source_names(const RowMoney& money) {
    std::vector<std::string> names;
    for (const auto& share : money.shares) names.push_back(share.source);
    return joined(names, ", ");
}

/// Whether the shares say all that the row's own amount says.
bool shares_tell_all(const RowMoney& money) {
    if (money.in_words) return false;
    if (money.written.empty() || money.from_sources) return true;
    const bool complete = std::ranges::all_of(money.shares, [](const Share& one) { return one.amount.has_value(); });
    return complete && money.total && known_shares(money) == money.total;
}

} // namespace

std::string_view name(LeftOut reason) {
    return std::ranges::find(reasons, reason, &Reason::kind)->name;
}

RowMoney money_of(const Baris& row) {
    RowMoney money;
    money.written = amount_text(row.biaya);
    for (const auto& source : row.sumber_biaya) {
        auto share = share_of(source);
        if (!share.source.empty() || !share.written.empty()) money.shares.push_back(std::move(share));
    }
    money.in_words = says_more(row.biaya);
    const auto reason = left_out(row.biaya);
    if (reason) money.left_out.push_back(*reason);
    if (is_amount(row.biaya)) {
        money.total = row.biaya->rupiah;
    } else { // not written, swadaya, or not certain: what the sources give
        money.total = known_shares(money);
        money.from_sources = money.total.has_value() && !reason && !money.in_words;
    }
    for (const auto& share : money.shares)
        if (share.left_out) money.left_out.push_back(*share.left_out);
    if (row.biaya.absent() && !any_share_written(money)) money.left_out.push_back(LeftOut::unwritten);
    return money;
}

std::string amount_and_source(const RowMoney& money) {
    if (any_share_written(money)) {
        std::vector<std::string> parts;
        for (const auto& share : money.shares) parts.push_back(joined({share.written, share.source}, "; "));
        const auto text = joined(parts, "; ");
        return shares_tell_all(money) ? text : money.written + ": " + text;
    }
    const auto names = source_names(money);
    if (money.in_words && fold_word(money.written).find(fold_word(names)) != std::string::npos) return money.written;
    return fold_word(names) == fold_word(money.written) ? names : joined({money.written, names}, "; ");
}

std::string sources(const RowMoney& money) {
    if (money.in_words && money.shares.empty()) return money.written;
    const bool amounts_needed = money.shares.size() > 1 || !money.total || !shares_tell_all(money);
    if (!any_share_written(money) || !amounts_needed) return source_names(money);
    std::vector<std::string> parts;
    for (const auto& share : money.shares) parts.push_back(joined({share.source, share.written}, " "));
    return joined(parts, "; ");
}

namespace {

class Adder {
public:
    void add(const FormRow& row) {
        const auto money = money_of(*row.baris);
        for (const auto reason : money.left_out) note(reason, row.number);
        if (!money.total) return;
        total_.sum += *money.total;
        const auto known = known_shares(money).value_or(Decimal{});
        for (const auto& share : money.shares)
            if (share.amount) give(share.source, *share.amount);
        const auto rest = *money.total - known;
        if (rest.is_zero()) return;
        const auto& shares = money.shares;
        const bool all_known =
            !shares.empty() && std::ranges::all_of(shares, [](const Share& one) { return one.amount.has_value(); });
        if (rest.is_negative() || all_known) total_.disagreeing.push_back(row.number);
        if (rest.is_negative()) return;
        // All of it is the single source's that names no amount; between several nobody can part it.
        if (shares.empty() && !money.in_words)
            give({}, rest);
        else if (shares.size() == 1 && shares.front().written.empty())
            give(shares.front().source, rest);
        else
            total_.unparted += rest;
    }

    MoneyTotal total() && { return std::move(total_); }

private:
    void give(const std::string& source, const Decimal& amount) {
        const auto name = source.empty() ? "tanpa sumber" : source;
        const auto known = std::ranges::find_if(
            total_.by_source, [&](const auto& one) { return fold_word(one.first) == fold_word(name); });
        if (known == total_.by_source.end())
            total_.by_source.emplace_back(name, amount);
        else
            known->second += amount;
    }

    void note(LeftOut reason, std::size_t row) {
        auto known = std::ranges::find(total_.left_out, reason, [](const auto& one) { return one.first; });
        if (known == total_.left_out.end()) known = total_.left_out.insert(known, {reason, {}});
        if (known->second.empty() || known->second.back() != row) known->second.push_back(row);
    }

    MoneyTotal total_;
};

} // namespace

MoneyTotal total_of(std::span<const FormRow> rows) {
    Adder adder;
    for (const auto& row : rows) adder.add(row);
    auto total = std::move(adder).total();
    std::ranges::sort(total.left_out, {}, [](const auto& one) { return one.first; });
    return total;
}

std::string total_label(const MoneyTotal& total) {
    std::vector<std::string> names;
    for (const auto& reason : reasons)
        for (const auto& [kind, rows] : total.left_out)
            if (kind == reason.kind) names.push_back(left_out_name(reason, rows.size()));
    return names.empty() ? "Jumlah" : fmt::format("Jumlah (di luar {})", fmt::join(names, ", "));
}

std::string by_source(const MoneyTotal& total) {
    std::vector<std::string> parts;
    for (const auto& [source, amount] : total.by_source) parts.push_back(source + " " + format_rupiah(amount));
    if (!total.unparted.is_zero()) parts.push_back("belum dirinci per sumber " + format_rupiah(total.unparted));
    return joined(parts, "; ");
}

std::string sum_and_sources(const MoneyTotal& total) {
    const auto sum = format_rupiah(total.sum);
    if (total.by_source.empty()) return sum;
    const auto& [source, amount] = total.by_source.front();
    if (total.by_source.size() == 1 && amount == total.sum) return sum + "; " + source;
    return sum + ", yaitu " + by_source(total);
}

std::vector<std::string> money_notes(const MoneyTotal& total) {
    std::vector<std::string> notes;
    for (const auto& [kind, rows] : total.left_out) {
        const auto& reason = *std::ranges::find(reasons, kind, &Reason::kind);
        const auto what =
            kind == LeftOut::pro_memori ? "PM (biaya belum diketahui)" : left_out_name(reason, rows.size());
        const auto where = kind == LeftOut::unwritten ? " (baris {})" : ", baris {}";
        notes.push_back("Tidak ikut dijumlahkan: " + what + fmt::format(fmt::runtime(where), fmt::join(rows, ", ")) +
                        ".");
    }
    if (!total.disagreeing.empty())
        notes.push_back(fmt::format("Jumlah menurut sumber tidak sama dengan biaya yang ditulis, baris {}.",
                                    fmt::join(total.disagreeing, ", ")));
    return notes;
}

} // namespace suluh
