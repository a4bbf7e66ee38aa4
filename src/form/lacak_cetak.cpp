// A trace as a tree of lines, and as JSON.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/lacak.hpp"
#include "table/json_parts.hpp"
#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using table::page_width;

class TextWriter {
public:
    std::string write(const std::vector<Trace>& traces) {
        if (traces.size() > 1) text_ += fmt::format("Id ini ada di {} tempat:\n\n", traces.size());
        for (const auto& one : traces) {
            if (&one != &traces.front()) text_ += '\n';
            entry(one.object, "", "  ");
            section("asal", one.origins);
            section("lanjutan", one.outcomes);
        }
        return std::move(text_);
    }

private:
    void section(std::string_view name, const TraceBranch& branch) {
        if (branch.nodes.empty() && branch.gaps.empty()) return;
        text_ += fmt::format("{}:\n", name);
        write(branch, "");
    }

    void write(const TraceBranch& branch, const std::string& indent) {
        std::size_t left = branch.nodes.size() + branch.gaps.size();
        for (const auto& node : branch.nodes) {
            const bool last = --left == 0;
            const auto below = indent + (last ? "   " : "│  ");
            const bool goes_on = !node.next.nodes.empty() || !node.next.gaps.empty();
            entry(node, indent + (last ? "└─ " : "├─ "), below + (goes_on ? "│  " : "   "));
            write(node.next, below);
        }
        for (const auto& gap : branch.gaps) {
            const bool last = --left == 0;
            lines(fmt::format("({})", gap), indent + (last ? "└─ " : "├─ "), indent + (last ? "    " : "│   "));
        }
    }

    void entry(const TraceNode& node, const std::string& first, const std::string& others) {
        lines(fmt::format("{}{}{}", node.kind, node.id.empty() ? "" : " " + node.id,
                          node.text.empty() ? "" : ": " + node.text),
              first, others);
        if (!node.details.empty()) lines(fmt::format("{}", fmt::join(node.details, "; ")), others, others);
        lines(fmt::format("{} ({}:{})", node.document, node.file, node.line), others, others);
    }

    void lines(const std::string& text, const std::string& first, const std::string& others) {
        const auto* lead = &first;
        const auto room = page_width - std::min<std::size_t>(utf8::display_width(others), page_width / 2);
        for (const auto& line : table::wrapped(text, room)) {
            text_ += *lead + line + "\n";
            lead = &others;
        }
    }

    std::string text_;
};

std::string json_of(const TraceNode& node, std::string_view next_name, int depth);

/// {"berikut": […], "catatan": […]} as two members of `object`.
void add_branch(table::Collection& object, std::string_view name, const TraceBranch& branch, int depth) {
    table::Collection nodes(depth + 1);
    for (const auto& node : branch.nodes) nodes.add(json_of(node, name, depth + 2));
    object.add(name, nodes.array());
    object.add(fmt::format("{}_buntu", name), table::json_strings(branch.gaps, depth + 1));
}

void add_self(table::Collection& object, const TraceNode& node, int depth) {
    object.add("jenis", table::json_string(node.kind));
    object.add("id", table::json_string(node.id));
    object.add("uraian", table::json_string(node.text));
    object.add("dokumen", table::json_string(node.document));
    object.add("keterangan", table::json_strings(node.details, depth + 1));
    object.add("berkas", table::json_string(node.file));
    object.add("baris", fmt::format("{}", node.line));
}

std::string json_of(const TraceNode& node, std::string_view next_name, int depth) {
    table::Collection object(depth);
    add_self(object, node, depth);
    add_branch(object, next_name, node.next, depth);
    return object.object();
}

} // namespace

std::string trace_text(const std::vector<Trace>& traces) {
    return TextWriter{}.write(traces);
}

std::string trace_json(std::string_view asked, const std::vector<Trace>& traces) {
    table::Collection whole(0);
    table::Collection found(1);
    for (const auto& one : traces) {
        table::Collection object(2);
        add_self(object, one.object, 2);
        add_branch(object, "asal", one.origins, 2);
        add_branch(object, "lanjutan", one.outcomes, 2);
        found.add(object.object());
    }
    whole.add("dicari", table::json_string(asked));
    whole.add("hasil", found.array());
    return whole.object() + "\n";
}

} // namespace suluh
