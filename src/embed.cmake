# Writes OUT, a C++ file that holds FILES (names relative to ROOT) as raw string literals; see text/embedded.hpp.
set(rows "")
foreach(name IN LISTS FILES)
    file(READ ${ROOT}/${name} content)
    # A literal may be at most 64 KiB for some compilers: split, and let the compiler join the parts.
    string(LENGTH "${content}" length)
    set(literal "")
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${content}" ${at} 8000 part)
        string(APPEND literal "R\"__suluh__(${part})__suluh__\"\n")
        math(EXPR at "${at} + 8000")
    endwhile()
    # "…"sv knows its length; counting it would be too much for a compiler to do beforehand.
    string(APPEND rows "    {\"${name}\"sv,\n${literal}\"\"sv},\n")
endforeach()
file(WRITE ${OUT} "#include \"text/embedded.hpp\"

namespace suluh {

using namespace std::string_view_literals;

namespace {
constexpr EmbeddedFile files[] = {
${rows}};
} // namespace

std::span<const EmbeddedFile> embedded_files() {
    return files;
}

} // namespace suluh
")
