#!/usr/bin/env python3
"""Prints a programa of 60 activities, and a small one, on both papers with Chromium, turns them into DOCX and PDF with
pandoc, and checks the pages: check_naskah.py PATH-TO-SULUH. Ends 77 when a tool is missing.

Cells that stand in one table alone carry marks: "<n" begins and "n>" ends what row n says."""
import html.parser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter

from check_print import (POINTS_PER_MM, PAPER_MM, Source, check_rows, check_signatures, print_pages,
                         row_marks)

MODEL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../examples/pandoc/acuan.docx")
MARGIN_MM = {"upright": (25, 15), "lying": (10, 10)}


def marked(number, text):
    return f'"<{number} {text} {number}>"'


def programa(rows):
    """YAML with that many activities and a third as many efforts, objectives, problems and facts."""
    third = max(rows // 3, 1)
    lines = ["jenis: programa", 'pedoman: "25/2009"', "tahun: 2027", "tingkat: desa",
             'wilayah: {kode: "99.08.03.2004", desa: Sukamaju, kecamatan: Mandiraja, kabupaten: Tirtamulya}',
             "penyuluh: {nama: Siti Rahma}", "pendahuluan: |", "  # Bukan bab", "",
             "  | musim | hasil |", "  | --- | ---: |", "  | MT I | 5,2 |", "",
             "  <script>alert(1)</script> [tautan](javascript:alert(1)) ![gambar](ada.png)",
             "penutup: dijabarkan ke dalam RKTP", "keadaan:", "  umum: |", "    - sawah", "    - kebun", "  data:"]
    elements = ["potensi", "produktivitas", "lingkungan", "perilaku", "kebutuhan"]
    for i in range(1, third + 1):
        yields = ", faktual: '5,2 ton/ha', potensial: 7 ton/ha" if i % 5 == 1 else ""
        lines.append(f"    - {{id: P{i}, unsur: {elements[i % 5]}, komoditas: padi sawah, "
                     f"uraian: Keadaan nomor {i} diuraikan panjang supaya barisnya lebih dari satu{yields}, "
                     f"sumber: {marked(200 + i, 'PRA Agustus 2026 dan monografi desa')}}}")
    lines.append("tujuan:")
    for i in range(1, third + 1):
        lines.append(f"  - {{id: T{i}, rumusan: \"Pada November 2027, 26 dari 40 anggota poktan nomor {i} mampu memupuk "
                     f"berimbang, meningkat dari 30% menjadi 65%\", keadaan: [P{i}]}}")
    lines += ["pemeringkatan:", "  metode: bobot", "  skala: [1, 5]", "  kriteria:"]
    for name in ("Melibatkan banyak pelaku utama dan pelaku usaha", "Sebaran lokasi luas", "Kerugian tinggi",
                 "Mudah diatasi", "Mendesak"):
        lines.append(f"    - {{id: {name.split()[-1].lower()}, nama: {name}, bobot: 20}}")
    lines.append("masalah:")
    for i in range(1, third + 1):
        kind = "perilaku, faktor: keterampilan" if i % 2 else "non perilaku, faktor: prasarana"
        score = ", ".join(f"{name}: {(i * k) % 5 + 1}" for k, name in
                          enumerate(("usaha", "luas", "tinggi", "diatasi", "mendesak"), 1))
        lines.append(f"  - {{id: M{i}, uraian: Masalah nomor {i} yang menghambat penerapan pemupukan berimbang, "
                     f"jenis: {kind}, penyebab: {marked(300 + i, 'belum pernah berlatih memakai alat')}, "
                     f"tujuan: [T{i}], skor: {{{score}}}}}")
    lines.append("kegiatan:")
    for i in range(1, rows + 1):
        group = (i - 1) * third // rows + 1
        lines += [f"  - id: K{i}", f"    tujuan: [T{group}]", f"    masalah: [M{group}]",
                  f"    sasaran: {{uraian: {marked(i, 'Poktan Mekar dan KWT Melati')}, pelaku_utama: {{laki: 20, perempuan: 5}}}}",
                  f"    materi: {marked(i, 'Pengorganisasian kelembagaan ' * (1 + i % 4))}",
                  "    metode: demonstrasi cara", f"    kegiatan: Demonstrasi cara nomor {i}", "    volume: 2 kali",
                  f"    keluaran: {marked(400 + i, '30 petani terampil menghitung dosis')}",
                  "    indikator: {uraian: petani terampil, ukuran: 65%}",
                  f"    lokasi: {marked(i, 'Balai Desa, Ngadirejo')}", "    waktu: Februari, Oktober",
                  "    biaya: 2.500.000", "    sumber_biaya: APBD Kabupaten", "    penanggung_jawab: Siti Rahma",
                  f"    pelaksana: [{marked(i, 'Siti Rahma, Ketua Poktan')}]",
                  f"    keterangan: {marked(i, 'pupuk untuk peragaan disediakan kios')}"]
    lines.append("ikhtiar:")
    for i in range(1, third + 1):
        lines += [f"  - id: I{i}", f"    tujuan: [T{i}]", f"    masalah: [M{i}]",
                  "    kegiatan: Mengusulkan perbaikan jalan", f"    lokasi: {marked(100 + i, 'Blok Kidul')}",
                  "    biaya: PM", f"    keterangan: {marked(100 + i, 'dibahas dalam Musrenbangdes')}"]
    lines += ["monev: {pemantauan: [2027-03-30, 2027-06-29], evaluasi: {tanggal: 2027-08-20}}",
              "pengesahan:", "  tempat: Sukamaju", "  tanggal: 2026-09-20", "  penyusun:",
              "    - {nama: Siti Rahma, peran: penyuluh}", "    - {nama: Karto, peran: pelaku utama}",
              "    - {nama: Lastri, peran: pelaku usaha}", "  mengetahui:",
              "    - {nama: Budi Santosa, jabatan: Kepala Desa Sukamaju}"]
    return "\n".join(lines) + "\n"


class Structure(html.parser.HTMLParser):
    """The table heads with the marks of the rows under them, the ids, and where the contents point."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.ids, self.links, self.part = [], set(), [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "table":
            self.tables.append({"thead": [], "tbody": []})
        if tag in ("thead", "tbody"):
            self.part = tag
        if "id" in values:
            self.ids.add(values["id"])
        if "href" in values:
            self.links.append(values["href"])

    def handle_endtag(self, tag):
        if tag in ("thead", "tbody"):
            self.part = None

    def handle_data(self, data):
        if self.part:
            self.tables[-1][self.part] += data.split()


def check_heads(structure, page_words):
    for table in structure.tables:
        marks = set(row_marks(table["tbody"]))
        for number, words in enumerate(page_words, 1):
            if marks & set(row_marks(words)) and (missing := Counter(table["thead"]) - Counter(words)):
                yield f"page {number} lacks the table head: {sorted(missing)}"


def check_margins(pages, paper):
    short, long = sorted(side * POINTS_PER_MM for side in PAPER_MM[paper])
    for number, ((width, height), words) in enumerate(pages, 1):
        upright = width < height
        expected = (short, long) if upright else (long, short)
        if any(abs(have - want) > 1 for have, want in zip((width, height), expected)):
            yield f"page {number} is {width} × {height} points"
        left, right = (side * POINTS_PER_MM for side in MARGIN_MM["upright" if upright else "lying"])
        for word, box in words:
            if box["xmin"] < left - 1 or box["xmax"] > width - right + 1 or box["ymin"] < 0 or box["ymax"] > height:
                yield f"page {number}: {word!r} stands in the margin"
        numbered = " ".join(word for word, _ in words)
        if f"Halaman {number} dari {len(pages)}" not in numbered:
            yield f"page {number} does not say its number"


def check_html(path, paper):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    structure, source, pages = Structure(text), Source(text), print_pages(path)
    page_words = [[word for word, _ in words] for _, words in pages]
    if "<script" in text or "javascript:alert" in " ".join(structure.links):
        yield "text of the document became markup"
    if not structure.links or any(link[1:] not in structure.ids for link in structure.links):
        yield "the contents point at nothing"
    yield from check_margins(pages, paper)
    yield from check_rows(source, page_words, None)
    yield from check_heads(structure, page_words)
    yield from check_signatures(source, page_words)


def check_pandoc(path, work):
    for target, options in (("naskah.docx", ["--toc", "--reference-doc", MODEL]), ("plain.docx", []), ("pandoc.html", ["-s", "--toc"]), ("gfm.html", ["-s", "-f", "gfm"])):
        run = subprocess.run(["pandoc", path, *options, "-o", f"{work}/{target}"], capture_output=True, text=True)
        if run.returncode != 0 or run.stderr:
            yield f"pandoc to {target} ended {run.returncode}: {run.stderr.strip()}"
    with zipfile.ZipFile(f"{work}/naskah.docx") as archive:
        document = archive.read("word/document.xml").decode()
        styles = archive.read("word/styles.xml").decode()
    tables, heads = document.count("<w:tbl>"), document.count("<w:tblHeader")
    if tables < 8 or heads < tables:
        yield f"of {tables} tables in the DOCX {heads} repeat their head"
    first_levels = re.findall(r'<w:pStyle w:val="Heading1" ?/>', document)
    if len(first_levels) != 7:
        yield f"{len(first_levels)} chapters in the DOCX, not A to F and the signature sheet"
    if 'w:orient="landscape"' not in document or "<w:cantSplit" not in styles:
        yield "the DOCX does not lie, or may cut rows"
    yield from check_paper_of(f"{work}/pandoc.html")


def check_paper_of(path):
    """Through pandoc and a browser the tables stay on the paper."""
    for number, (size, words) in enumerate(print_pages(path), 1):
        for word, box in words:
            if box["xmin"] < 0 or box["xmax"] > size[0]:
                yield f"{os.path.basename(path)}, page {number}: {word!r} reaches beyond the edge"


def main():
    if not all(map(shutil.which, ("chromium", "pdftotext", "pandoc"))):
        print("skipped: chromium, pdftotext or pandoc is not installed")
        return 77
    suluh, status = sys.argv[1], 0
    with tempfile.TemporaryDirectory() as work:
        for rows, papers in ((60, ("A4", "F4")), (3, ("A4",))):
            yaml = f"{work}/{rows}.yaml"
            with open(yaml, "w", encoding="utf-8") as file:
                file.write(programa(rows))
            for paper in papers:
                page = f"{work}/{rows}-{paper}.html"
                subprocess.run([suluh, "naskah", yaml, "--format", "html", "--kertas", paper, "-o", page], check=True)
                faults = list(check_html(page, paper))
                print(*faults, f"{rows} activities on {paper}: {len(faults)} faults", sep="\n")
                status |= bool(faults)
            markdown = f"{work}/{rows}.md"
            subprocess.run([suluh, "naskah", yaml, "-o", markdown], check=True)
            faults = list(check_pandoc(markdown, work))
            print(*faults, f"{rows} activities through pandoc: {len(faults)} faults", sep="\n")
            status |= bool(faults)
            if keep := os.environ.get("SULUH_SIMPAN"):  # to be looked at
                shutil.copytree(work, keep, dirs_exist_ok=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
