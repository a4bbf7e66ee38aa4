#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "document/describe.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

class Template {
public:
    explicit Template(bool filled) : filled_(filled) {}

    std::string write(const Kind& kind) {
        text_ = fmt::format("# yaml-language-server: $schema=../schemas/{}.schema.json\n"
                            "# {}. Isi sesudah titik dua; hapus baris yang tidak diperlukan.\n"
                            "# Periksa dengan: suluh periksa BERKAS\n",
                            kind.name, utf8::capitalised(kind.meaning));
        for (const auto& field : kind.fields()->fields) {
            if (field.key == "jenis")
                text_ += fmt::format("jenis: {}\n", kind.name);
            else
                write_field(field, 0);
        }
        return std::move(text_);
    }

private:
    /// Rare fields and those without an example are for the key reference alone.
    static bool is_shown(const Field& field) {
        if (field.need == Need::rare) return false;
        const auto& type = *field.type();
        if (!field.example.empty() || field.need == Need::required) return true;
        const auto* record = record_of(type);
        return record != nullptr && std::ranges::any_of(record->fields, is_shown);
    }

    static const RecordType* record_of(const Type& type) {
        if (type.shape == Type::Shape::record) return type.record();
        if (type.shape == Type::Shape::list && type.item()->shape == Type::Shape::record) return type.item()->record();
        return nullptr;
    }

    static std::string note_of(const Field& field) {
        std::string note{field.meaning};
        if (field.need == Need::required) note += " (wajib)";
        const auto* scalar = field.type()->scalar;
        if (scalar == nullptr) return note;
        if (!scalar->choices.empty()) note += fmt::format("; pilih: {}", fmt::join(scalar->choices, " | "));
        return note;
    }

    void line(std::string left, std::string_view note) {
        constexpr std::size_t column = 34;
        if (const auto width = utf8::display_width(left); width < column) left.append(column - width, ' ');
        text_ += fmt::format("{} # {}\n", left, note);
    }

    /// A village's document leaves it empty; whoever needs it takes the signs # away.
    void write_commented(const Field& field, const RecordType& record, const std::string& margin) {
        line(fmt::format("{}{}:{}", margin, field.key, filled_ ? " []" : ""), note_of(field));
        if (filled_) return;
        std::string_view dash = "- ";
        for (const auto& inner : record.fields) {
            if (!is_shown(inner)) continue;
            line(fmt::format("{}  # {}{}:", margin, dash, inner.key), inner.meaning);
            dash = "  ";
        }
    }

    void write_field(const Field& field, std::size_t indent) {
        if (!is_shown(field)) return;
        const auto margin = std::string(indent, ' ');
        const auto& type = *field.type();
        const auto* record = record_of(type);
        if (field.need == Need::higher && record != nullptr) return write_commented(field, *record, margin);
        const bool has_short = record != nullptr && !field.example.empty(); // its example is the short form
        if (record != nullptr && !has_short) {
            line(fmt::format("{}{}:", margin, field.key), note_of(field));
            const bool list = type.shape == Type::Shape::list;
            const auto begin = text_.size();
            for (const auto& inner : record->fields) write_field(inner, indent + (list ? 4 : 2));
            if (list) text_[begin + indent + 2] = '-'; // the first field of the item carries the dash
            if (list)
                for (const auto item : record->more_items)
                    text_ += fmt::format("{}  {}- {}\n", margin, filled_ ? "" : "# ", item);
            return;
        }
        if (type.shape == Type::Shape::keyed) {
            line(fmt::format("{}{}:", margin, field.key), note_of(field));
            const auto entry = [&](std::string_view text) {
                text_ += fmt::format("{}  {}{}\n", margin, filled_ ? "" : "# ", text);
            };
            entry(field.example);
            for (const auto more : type.item()->record()->more_items) entry(more);
            return;
        }
        if (type.scalar != nullptr && type.scalar->is_block) {
            line(fmt::format("{}{}: |", margin, field.key), note_of(field));
            if (filled_) text_ += fmt::format("{}  {}\n", margin, field.example);
            return;
        }
        const bool has_example = !field.example.empty() && field.example != "-";
        const bool is_choice = type.scalar != nullptr && !type.scalar->choices.empty();
        auto note = note_of(field);
        constexpr std::size_t longest = 90; // a longer one is read in `suluh buat --contoh`
        if (!filled_ && has_example && !is_choice && note.size() + field.example.size() < longest)
            note += fmt::format("; misalnya {}", field.example);
        line(fmt::format("{}{}:{}", margin, field.key, filled_ && has_example ? fmt::format(" {}", field.example) : ""),
             note);
    }

    bool filled_;
    std::string text_;
};

} // namespace

std::string template_document(const Kind& kind, bool filled) {
    return Template{filled}.write(kind);
}

} // namespace suluh
