#!/usr/bin/env python3
"""Makes acuan.docx, the model that `pandoc --reference-doc` gives a naskah its pages by: A4 lying, tables with lines and
small type, rows that are not cut. Made from pandoc's own reference.docx: acuan.py KELUARAN."""
import io
import re
import subprocess
import sys
import zipfile

PAGE = ('<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>')
LINES = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
MARGINS = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>'
                  for side, width in (("top", 0), ("left", 50), ("bottom", 0), ("right", 50)))


def replaced(pattern, by, text):
    text, times = re.subn(pattern, lambda _: by, text, count=1, flags=re.S)
    if times != 1:
        sys.exit(f"pandoc's reference.docx is another one: nothing like {pattern}")
    return text


def restyled(text, style, pattern, by):
    start = text.index(f'w:styleId="{style}"')
    end = text.index("</w:style>", start)
    return text[:start] + replaced(pattern, by, text[start:end]) + text[end:]


def styles(text):
    text = replaced(r'<w:sz w:val="24" />\s*<w:szCs w:val="24" />', '<w:sz w:val="22"/><w:szCs w:val="22"/>', text)
    text = re.sub(r'<w:color w:val="(4F81BD|365F91|345A8A)"[^/]*/>', '<w:color w:val="000000"/>', text)
    text = restyled(text, "BodyText", r'<w:spacing [^/]*/>', '<w:spacing w:before="80" w:after="80"/>')
    # What stands in cells: small, and no line of it moves to the next page alone.
    text = restyled(text, "Compact", r"<w:pPr>.*?</w:pPr>",
                    '<w:pPr><w:keepLines/><w:spacing w:before="20" w:after="20"/></w:pPr>'
                    '<w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr>')
    # A chapter begins a page, as does the signature sheet; the contents stand under the title.
    text = restyled(text, "Heading1", r"<w:keepLines />", "<w:keepLines/><w:pageBreakBefore/>")
    text = restyled(text, "TOCHeading", r"<w:pPr>", '<w:pPr><w:pageBreakBefore w:val="0"/>')
    return restyled(text, "Table", r"<w:tblCellMar>.*?</w:tblCellMar>\s*</w:tblPr>",
                    f"<w:tblBorders>{LINES}</w:tblBorders><w:tblCellMar>{MARGINS}</w:tblCellMar></w:tblPr>"
                    "<w:trPr><w:cantSplit/></w:trPr>")


def main():
    own = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], check=True, capture_output=True).stdout
    with zipfile.ZipFile(io.BytesIO(own)) as old, zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/styles.xml":
                content = styles(content.decode()).encode()
            if name == "word/document.xml":
                content = replaced(r"<w:sectPr />", PAGE, content.decode()).encode()
            new.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


main()
