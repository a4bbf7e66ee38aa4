#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "document/describe.hpp"

namespace suluh {

namespace {

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) result += c == '|' ? std::string{"\\|"} : std::string{c};
    return result;
}

class Reference {
public:
    std::string write(const Kind& kind) {
        text_ = fmt::format("# {}\n\n{}. Berkas ini dibuat oleh `suluh skema {} --format md`.\n", kind.name,
                            kind.meaning, kind.name);
        section(*kind.fields(), std::string{kind.name});
        return std::move(text_);
    }

private:
    /// One section a record, in the order in which they are met; a record met again is only named.
    void section(const RecordType& type, const std::string& path) {
        if (!seen_.insert(&type).second) return;
        text_ += fmt::format("\n## {}\n\n", path);
        if (type.read_short != nullptr)
            text_ += fmt::format("Bentuk pendek: satu teks, misalnya `{}`.\n\n", type.short_writing);
        else if (!type.short_key.empty())
            text_ += fmt::format("Bentuk pendek: satu {} mengisi `{}`.\n\n",
                                 type.list_form() != nullptr ? "daftar" : "teks", type.short_key);
        text_ += "| kunci | arti | cara menulis | wajib | contoh |\n| --- | --- | --- | --- | --- |\n";
        for (const auto& field : type.fields)
            text_ += fmt::format("| `{}` | {} | {} | {} | {} |\n", field.key, escaped(field.meaning),
                                 escaped(writing(*field.type())), field.need == Need::required ? "ya" : "",
                                 field.example.empty() ? "" : "`" + escaped(field.example) + "`");
        for (const auto& field : type.fields)
            if (const auto* record = record_of(*field.type())) section(*record, path + "." + std::string{field.key});
    }

    static const RecordType* record_of(const Type& type) {
        if (type.shape == Type::Shape::record) return type.record();
        if (type.shape == Type::Shape::list || type.shape == Type::Shape::keyed) return record_of(*type.item());
        return nullptr;
    }

    static std::string writing(const Type& type) {
        switch (type.shape) {
        case Type::Shape::scalar:
            return type.scalar->choices.empty() ? std::string{type.scalar->writing}
                                                : fmt::format("salah satu: {}", fmt::join(type.scalar->choices, ", "));
        case Type::Shape::record:
            return fmt::format("isian {}", type.record()->name);
        case Type::Shape::list:
            return "daftar: " + writing(*type.item());
        case Type::Shape::keyed:
            return type.item()->record()->list_form() != nullptr
                       ? "kunci bebas, masing-masing dengan nilainya; atau langsung nilainya"
                       : "kunci bebas, masing-masing dengan nilainya";
        case Type::Shape::raw:
            break;
        }
        return "menurut metodenya";
    }

    std::string text_;
    std::set<const RecordType*> seen_;
};

} // namespace

std::string key_reference(const Kind& kind) {
    return Reference{}.write(kind);
}

} // namespace suluh
