#!/usr/bin/env python3
"""Prints an HTML file that `sample` wrote with headless Chromium and checks the pages:

    check_print.py FILE.html A4|F4 [--tall ROW]

every page landscape and of the right size, nothing beyond its edges, the table head on every page that has rows, every
row whole on one page, all signatures on one page. ROW is taller than a page: it may go over several, but all of it must
be there. Ends 77 (skipped) when Chromium or pdftotext is not installed.
"""
import argparse
import html.parser
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

PAPER_MM = {"A4": (297, 210), "F4": (330, 215)}
POINTS_PER_MM = 72 / 25.4
CHROMIUM_OPTIONS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
]


class Source(html.parser.HTMLParser):
    """The words of the page, kept apart by the part they stand in: thead, tbody, signatures."""

    def __init__(self, text):
        super().__init__()
        self.part = None
        self.words = defaultdict(list)
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in ("thead", "tbody"):
            self.part = tag
        elif dict(attributes).get("class") == "signatures":
            self.part = "signatures"

    def handle_endtag(self, tag):
        if tag in ("thead", "tbody"):
            self.part = None

    def handle_data(self, data):
        self.words[self.part] += data.split()


class Pages(html.parser.HTMLParser):
    """Reads `pdftotext -bbox`: for each page its size and its words with their boxes."""

    def __init__(self, text):
        super().__init__()
        self.pages = []
        self.box = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        numbers = {name: float(value) for name, value in attributes if re.fullmatch(r"-?[\d.]+", value or "")}
        if tag == "page":
            self.pages.append(((numbers["width"], numbers["height"]), []))
        elif tag == "word":
            self.box = numbers

    def handle_endtag(self, tag):
        if tag == "word":
            self.box = None

    def handle_data(self, data):
        if self.box is not None:
            self.pages[-1][1].append((data, self.box))


def print_pages(path):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        pdf = os.path.join(scratch, "page.pdf")
        subprocess.run(
            ["chromium", *CHROMIUM_OPTIONS, f"--user-data-dir={scratch}/profile", f"--print-to-pdf={pdf}",
             "file://" + os.path.abspath(path)],
            check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True)
        return Pages(boxes.stdout).pages


def row_marks(words):
    """Row number -> how often its marks "<n" and "n>" occur."""
    marks = Counter()
    for word in words:
        if mark := re.fullmatch(r"<(\d+)|(\d+)>", word):
            marks[int(mark[1] or mark[2])] += 1
    return marks


def check_paper(pages, paper):
    expected = [side * POINTS_PER_MM for side in PAPER_MM[paper]]
    for number, (size, words) in enumerate(pages, 1):
        if any(abs(have - want) > 1 for have, want in zip(size, expected)):
            yield f"page {number} is {size} points, not {expected}"
        for word, box in words:
            if box["xmin"] < 0 or box["ymin"] < 0 or box["xmax"] > size[0] or box["ymax"] > size[1]:
                yield f"page {number}: {word!r} reaches beyond the edge"


def check_rows(source, page_words, tall_row):
    expected = row_marks(source.words["tbody"])
    if not expected:
        yield "no row marks in the HTML: nothing to check"
    found = [row_marks(words) for words in page_words]
    for row, count in expected.items():
        pages = [number for number, marks in enumerate(found, 1) if marks[row]]
        if sum(marks[row] for marks in found) != count:
            yield f"row {row}: not all of its cells came out whole"
        if len(pages) > 1 and row != tall_row:
            yield f"row {row} is cut over pages {pages}"
    everything = Counter(word for words in page_words for word in words)
    for word in source.words["tbody"]:
        if word.startswith("baris") and not everything[word]:
            yield f"{word!r} is lost"


def check_head(source, page_words):
    for number, words in enumerate(page_words, 1):
        if row_marks(words) and (missing := Counter(source.words["thead"]) - Counter(words)):
            yield f"page {number} lacks the table head: {sorted(missing)}"


def check_signatures(source, page_words):
    expected = Counter(source.words["signatures"])
    if not any(not expected - Counter(words) for words in page_words):
        yield "the signatures are not all on one page"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("paper", choices=PAPER_MM)
    parser.add_argument("--tall", type=int, metavar="ROW")
    arguments = parser.parse_args()
    if not all(map(shutil.which, ("chromium", "pdftotext"))):
        print("skipped: chromium or pdftotext is not installed")
        return 77

    with open(arguments.file, encoding="utf-8") as file:
        source = Source(file.read())
    pages = print_pages(arguments.file)
    page_words = [[word for word, _ in words] for _, words in pages]
    faults = [
        *check_paper(pages, arguments.paper), *check_rows(source, page_words, arguments.tall),
        *check_head(source, page_words), *check_signatures(source, page_words),
    ]
    for fault in faults:
        print(f"{arguments.file}: {fault}")
    print(f"{arguments.file}: {len(pages)} pages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
