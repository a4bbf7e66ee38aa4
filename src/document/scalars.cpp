#include "document/scalars.hpp"

#include <algorithm>
#include <charconv>

#include "document/vague.hpp"
#include "text/disguise.hpp"

namespace suluh {

namespace {

std::string quoted(std::string_view text) {
    return "\"" + utf8::printable(utf8::trim(text)) + "\"";
}

/// A list of texts is read like one text with commas.
std::string joined(const Node& node) {
    if (node.is_scalar()) return std::string{node.text};
    std::string text;
    for (const auto& item : node.items) text += (text.empty() ? "" : ", ") + std::string{item.text};
    return text;
}

/// The rule for a reading that failed: what two people could read differently is only a warning of its own.
template <class T>
bool settle(Decoder& decoder, std::string_view rule, const Node& node, const ScalarKind& kind,
            const Reading<T>& reading, Value<T>& member) {
    if (reading.ok()) {
        member.value = reading.value;
        member.state = State::present;
        return true;
    }
    member.state = State::invalid;
    constexpr bool is_time = std::is_same_v<T, MonthSet>;
    if (reading.outcome == Reading<T>::Outcome::ambiguous)
        decoder.report(is_time ? rule : "bentuk/angka-rancu", node.span,
                       fmt::format("{} rancu: {}", quoted(joined(node)), reading.reason),
                       is_time ? "pilih satu, misalnya \"Maret\"; bila keduanya, tulis dengan koma: \"Maret, April\""
                       : std::is_same_v<T, Money> ? "tulis rupiahnya lengkap, misalnya 2.500.000 atau 2,5 juta"
                       : reading.reason.starts_with("dapat dibaca ")
                           ? "tulis salah satunya: tanpa titik ribuan, dengan koma desimal"
                           : "tulis tanpa titik ribuan dan dengan koma desimal, misalnya \"1500\" atau \"1,5\"");
    else
        report_unreadable(decoder, rule, node, kind.name, reading.reason, kind.writing);
    return false;
}

void read_text(Decoder&, const Node&, void* member) {
    static_cast<Value<std::string_view>*>(member)->value = static_cast<Value<std::string_view>*>(member)->text;
    static_cast<Value<std::string_view>*>(member)->state = State::present;
}

/// A name that others point at: what it looks like is what it must be.
void read_name(Decoder& decoder, const Node& node, void* member) {
    read_text(decoder, node, member);
    auto& value = *static_cast<Text*>(member);
    if (!disguise_in(*value)) return;
    value.state = State::invalid;
    decoder.report_word(*value, "yaml/aksara", node.span,
                        fmt::format("id {} bukan seperti yang terlihat", quoted(*value)), {});
}

void read_year(Decoder& decoder, const Node& node, void* member) {
    auto& value = *static_cast<Year*>(member);
    const auto text = utf8::trim(node.text);
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool good = error == std::errc{} && end == text.data() + text.size() && text.size() == 4 && year >= 1900;
    value.state = good ? State::present : State::invalid;
    value.value = good ? year : 0;
    if (!good)
        report_unreadable(decoder, "bentuk/angka", node, "tahun", "tahun terdiri atas empat angka",
                          "empat angka, misalnya 2027");
}

void read_clock(Decoder& decoder, const Node& node, void* member) {
    auto& value = *static_cast<Value<Clock>*>(member);
    const auto text = utf8::trim(node.text);
    const auto mark = text.find_first_of(":.");
    int hours = -1;
    int minutes = -1;
    if (mark != std::string_view::npos && text.size() == mark + 3 && mark >= 1 && mark <= 2) {
        std::from_chars(text.data(), text.data() + mark, hours);
        std::from_chars(text.data() + mark + 1, text.data() + text.size(), minutes);
    }
    const bool good = hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= 24 * 60;
    value.state = good ? State::present : State::invalid;
    value.value.minutes = good ? hours * 60 + minutes : 0;
    if (!good)
        report_unreadable(decoder, "bentuk/waktu", node, "jam", "jam ditulis jam:menit",
                          "\"05:00\" sampai \"24:00\", dengan tanda kutip");
}

template <class T, auto Read>
void read_value(Decoder& decoder, const Node& node, void* member, std::string_view rule) {
    auto& value = *static_cast<Value<T>*>(member);
    settle(decoder, rule, node, *scalar_kind(static_cast<const Value<T>*>(nullptr)), Read(node.text), value);
}

/// Cells of a row: where words say nothing, that is another rule's finding.
template <class T, auto Read>
void read_cell(Decoder& decoder, const Node& node, void* member, std::string_view rule, Question question) {
    auto& value = *static_cast<Value<T>*>(member);
    const auto text = joined(node);
    const auto reading = Read(text);
    if (reading.ok() ? is_hedged(question, text) : is_vague(question, text)) {
        value.state = State::vague;
        return;
    }
    settle(decoder, rule, node, *scalar_kind(static_cast<const Value<T>*>(nullptr)), reading, value);
}

} // namespace

void report_unreadable(Decoder& decoder, std::string_view rule, const Node& node, std::string_view kind,
                       std::string_view reason, std::string_view writing) {
    const auto text = joined(node);
    const auto what = quoted(text);
    const bool says_all = reason.starts_with(what + " "); // the reason names the whole value itself
    decoder.report_word(
        text, rule, node.span,
        says_all ? std::string{reason}
                 : fmt::format("{} tidak dapat dibaca sebagai {}{}{}", what, kind, reason.empty() ? "" : ": ", reason),
        fmt::format("tulis {}", writing));
}

int read_choice(Decoder& decoder, const Node& node, std::span<const std::string_view> choices) {
    const auto typed = fold_word(node.text);
    const auto choice = std::ranges::find_if(choices, [&](std::string_view one) { return fold_word(one) == typed; });
    if (choice != choices.end()) return static_cast<int>(choice - choices.begin());
    std::string known;
    for (std::size_t i = 0; i < choices.size(); ++i)
        known += (i == 0 ? "" : i + 1 == choices.size() ? " atau " : ", ") + std::string{choices[i]};
    const auto guess = did_you_mean(node.text, choices);
    decoder.report_word(node.text, "bentuk/pilihan", node.span,
                        fmt::format("{} bukan salah satu pilihan", quoted(node.text)),
                        guess.empty() ? "pilih " + known : guess + "; pilihannya: " + known);
    return -1;
}

const ScalarKind* scalar_kind(const Text*) {
    static const ScalarKind kind{"teks", "satu teks", read_text};
    return &kind;
}

const ScalarKind* scalar_kind(const Prose*) {
    static const ScalarKind kind{.name = "naskah",
                                 .writing = "beberapa baris teks (Markdown) sesudah tanda |",
                                 .read = read_text,
                                 .is_block = true};
    return &kind;
}

const ScalarKind* scalar_kind(const Id*) {
    static const ScalarKind kind{
        .name = "tanda pengenal", .writing = "satu kata pendek, misalnya T1", .read = read_name, .is_id = true};
    return &kind;
}

const ScalarKind* scalar_kind(const Ref*) {
    static const ScalarKind kind{"rujukan", "id yang dirujuk, misalnya T1", read_name};
    return &kind;
}

const ScalarKind* scalar_kind(const Year*) {
    static const ScalarKind kind{"tahun", "empat angka, misalnya 2027", read_year};
    return &kind;
}

const ScalarKind* scalar_kind(const Count*) {
    static const ScalarKind kind{
        "bilangan", "angka, misalnya 25 atau 1.500", [](Decoder& decoder, const Node& node, void* member) {
            auto& value = *static_cast<Count*>(member);
            auto reading = read_count(node.text);
            if (reading.ok() && !reading.value.is_whole())
                reading = {{}, Reading<Decimal>::Outcome::unreadable, "harus bilangan bulat"};
            settle(decoder, "bentuk/angka", node, *scalar_kind(static_cast<const Count*>(nullptr)), reading, value);
        }};
    return &kind;
}

const ScalarKind* scalar_kind(const Measure*) {
    static const ScalarKind kind{
        "ukuran", "angka dengan koma desimal, misalnya 12,4", [](Decoder& decoder, const Node& node, void* member) {
            auto& value = *static_cast<Measure*>(member);
            settle(decoder, "bentuk/angka", node, *scalar_kind(static_cast<const Measure*>(nullptr)),
                   read_measure(node.text), value);
        }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Fraction>*) {
    static const ScalarKind kind{"perbandingan", "angka atau pecahan, misalnya 3 atau 1/3",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<Fraction, read_fraction>(decoder, node, member, "bentuk/angka");
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Money>*) {
    static const ScalarKind kind{
        "uang", "jumlah rupiah, misalnya 2.500.000 atau 1,5 juta; PM bila belum diketahui; swadaya bila tanpa uang",
        [](Decoder& decoder, const Node& node, void* member) {
            read_cell<Money, read_money>(decoder, node, member, "bentuk/angka", Question::berapa_korbanan);
        }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Date>*) {
    static const ScalarKind kind{"tanggal", "tanggal, misalnya 2026-09-30 atau 30 September 2026",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<Date, read_date>(decoder, node, member, "bentuk/tanggal");
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<MonthSet>*) {
    static const ScalarKind kind{.name = "waktu",
                                 .writing = "bulan, misalnya \"Maret, Juli\", \"Mar–Jun\" atau \"Triwulan I\"",
                                 .read =
                                     [](Decoder& decoder, const Node& node, void* member) {
                                         read_cell<MonthSet, read_months>(decoder, node, member, "bentuk/waktu",
                                                                          Question::bilamana);
                                     },
                                 .takes_list = true};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Quantity>*) {
    static const ScalarKind kind{"besaran", "angka dan satuan, misalnya \"5,2 ton/ha\" atau 40%",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<Quantity, read_quantity>(decoder, node, member, "bentuk/angka");
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Volume>*) {
    static const ScalarKind kind{"volume", "jumlah dan satuan, misalnya 2 kali atau 1 unit",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_cell<Volume, read_volume>(decoder, node, member, "bentuk/angka",
                                                                    Question::berapa_hasil);
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<People>*) {
    static const ScalarKind kind{"jumlah orang", "jumlah orang, misalnya 25 orang (20 L, 5 P)",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<People, read_people>(decoder, node, member, "bentuk/angka");
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<RegionCode>*) {
    static const ScalarKind kind{"kode wilayah", "kode dengan titik dan tanda kutip, misalnya \"99.08.03.2004\"",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<RegionCode, read_region_code>(decoder, node, member,
                                                                              "bentuk/kode-wilayah");
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Nip>*) {
    static const ScalarKind kind{"NIP", "18 angka dengan tanda kutip, atau \"-\" bila tidak punya",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<Nip, read_nip>(decoder, node, member, "bentuk/nip");
                                 }};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<Clock>*) {
    static const ScalarKind kind{"jam", "jam dan menit dengan tanda kutip, misalnya \"05:00\"", read_clock};
    return &kind;
}

const ScalarKind* scalar_kind(const Value<bool>*) {
    static const ScalarKind kind{"ya/tidak", "ya atau tidak", [](Decoder& decoder, const Node& node, void* member) {
                                     read_value<bool, read_yes_no>(decoder, node, member, "bentuk/pilihan");
                                 }};
    return &kind;
}

} // namespace suluh
