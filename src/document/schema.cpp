#include <algorithm>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "document/describe.hpp"

namespace suluh {

namespace {

using Json = nlohmann::ordered_json;

Json any_scalar() {
    return {{"type", {"string", "number", "boolean", "null"}}};
}

/// A choice is written with blanks, '_' or '-' alike; a cell may also say nothing, or repeat the row above.
Json choice(const std::vector<std::string_view>& choices) {
    auto values = Json::array();
    for (const auto word : choices) {
        std::set<std::string> spellings;
        for (const char joint : {' ', '_', '-'}) {
            std::string spelling{word};
            for (auto& c : spelling)
                if (c == ' ' || c == '_' || c == '-') c = joint;
            spellings.insert(spelling);
        }
        values.push_back(word);
        spellings.erase(std::string{word});
        for (const auto& spelling : spellings) values.push_back(spelling);
    }
    for (const char* nothing : {"", "-", "sda"}) values.push_back(nothing);
    values.push_back(nullptr);
    return {{"enum", std::move(values)}};
}

class Schema {
public:
    std::string write(const Kind& kind) {
        const auto& root = *kind.fields();
        Json json{{"$schema", "http://json-schema.org/draft-07/schema#"},
                  {"title", kind.name},
                  {"description", kind.meaning}};
        auto body = object(root);
        body["properties"]["jenis"] = {{"description", "jenis dokumen"}, {"const", kind.name}};
        body["required"].push_back("jenis");
        json.update(body);
        json["definitions"] = definitions_;
        return json.dump(2) + "\n";
    }

private:
    /// Records stand under "definitions": a score holds scores. Two records of one name are told apart by a number.
    Json reference(const RecordType& type) {
        auto& name = names_[&type];
        if (name.empty()) {
            name = type.name;
            std::ranges::replace(name, ' ', '_');
            if (const int count = ++taken_[name]; count > 1) name += "_" + std::to_string(count);
            const auto key = name; // `name` may move while the definition is made
            definitions_[key] = Json::object();
            definitions_[key] = object(type);
            return {{"$ref", "#/definitions/" + key}};
        }
        return {{"$ref", "#/definitions/" + name}};
    }

    Json object(const RecordType& type) {
        Json json{{"type", "object"}, {"additionalProperties", false}};
        auto required = Json::array();
        for (const auto& field : type.fields) {
            auto value = schema(*field.type());
            if (value.contains("$ref")) value = {{"allOf", Json::array({value})}};
            Json described{{"description", field.meaning}};
            described.update(value);
            json["properties"][std::string{field.key}] = std::move(described);
            if (field.need == Need::required) required.push_back(field.key);
        }
        json["required"] = std::move(required);
        return json;
    }

    Json schema(const Type& type) {
        switch (type.shape) {
        case Type::Shape::scalar:
            return scalar(*type.scalar);
        case Type::Shape::record:
            return record(*type.record());
        case Type::Shape::list: {
            const auto item = schema(*type.item());
            return {{"anyOf", {{{"type", "array"}, {"items", item}}, item, {{"type", "null"}}}}};
        }
        case Type::Shape::keyed: {
            const auto& item = *type.item()->record();
            Json map{{"type", {"object", "null"}}, {"additionalProperties", keyed_item(item)}};
            const auto* one = item.list_form();
            return one == nullptr ? map : Json{{"anyOf", {map, schema(*one)}}};
        }
        case Type::Shape::raw:
            break;
        }
        return Json::object();
    }

    static Json scalar(const ScalarKind& kind) {
        if (!kind.choices.empty()) return choice(kind.choices);
        if (!kind.takes_list) return any_scalar();
        return {{"anyOf", {any_scalar(), {{"type", "array"}, {"items", any_scalar()}}}}};
    }

    Json record(const RecordType& type) {
        const bool has_short = !type.short_key.empty() || type.read_short != nullptr;
        Json forms{reference(type), has_short ? any_scalar() : Json{{"type", "null"}}};
        if (const auto* list = type.list_form(); list != nullptr) forms.push_back(schema(*list));
        return {{"anyOf", std::move(forms)}};
    }

    /// What stands under a key of the writer's choosing: a scalar, or such keys again.
    Json keyed_item(const RecordType& type) {
        const auto value = schema(*type.find(type.short_key)->type());
        if (type.map_key.empty()) return value;
        return {{"anyOf", {value, {{"type", "object"}, {"additionalProperties", value}}}}};
    }

    std::map<const RecordType*, std::string> names_;
    std::map<std::string, int> taken_;
    Json definitions_ = Json::object();
};

} // namespace

std::string json_schema(const Kind& kind) {
    return Schema{}.write(kind);
}

} // namespace suluh
