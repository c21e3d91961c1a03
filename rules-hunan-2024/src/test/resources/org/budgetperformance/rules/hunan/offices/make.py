#!/usr/bin/env python3
"""Makes the twenty files beside it from the forms of the sample, each with what real offices do to a file.

Written from what Word, WPS and Excel are known to write, without a look at the reader. Usage: make.py [FOLDER]
"""
import os
import re
import sys
import zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = HERE.split("/rules-hunan-2024/")[0]
SAMPLE = "src-test-fixtures/src/main/resources/org/budgetperformance/fixtures/hongjiang-petition-office-2024.txt"
TEXT = open(os.path.join(ROOT, SAMPLE), encoding="utf-8").read()
OUT = sys.argv[1] if len(sys.argv) > 1 else HERE

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/"
MORE = (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:r="%s"' % R
)


def lines(text):
    """Paragraphs as text, rows as lists."""
    return [line.split("\t") if "\t" in line else line for line in text.split("\n") if line.strip()]


BASE = lines(TEXT[TEXT.index("附件 2\n") : TEXT.index("附件 3\n")])
DEPARTMENT = lines(TEXT[TEXT.index("附件 3\n") : TEXT.index("附件 4\n")])
SECOND = TEXT.index("附件 4\n", TEXT.index("附件 4\n") + 1)
STATION, RECEPTION = lines(TEXT[TEXT.index("附件 4\n") : SECOND]), lines(TEXT[SECOND:])


def package(name, parts):
    with zipfile.ZipFile(os.path.join(OUT, name), "w", zipfile.ZIP_DEFLATED) as file:
        for path, content in parts.items():
            info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, content if isinstance(content, bytes) else content.encode("utf-8"))


def rels(*entries, strict=False):
    base = STRICT + "officeDocument/relationships" if strict else R
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="%s">%s</Relationships>' % (
        P,
        "".join('<Relationship Id="%s" Type="%s/%s" Target="%s"/>' % (i, base, kind, to) for i, kind, to in entries),
    )


def types(*overrides):
    return (
        '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>%s</Types>'
        % "".join('<Override PartName="%s" ContentType="application/vnd.openxmlformats-officedocument.%s+xml"/>' % o
                  for o in overrides)
    )


# ---------------------------------------------------------------- Word

def run(text, properties=""):
    return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % (properties, escape(text))


def para(*runs, properties=""):
    return "<w:p>%s%s</w:p>" % (properties, "".join(r if r.startswith("<") else run(r) for r in runs))


def cell(content, properties="", span=1):
    content = content if content.startswith("<w:p>") or content.startswith("<w:sdt>") else para(content)
    width = '<w:gridSpan w:val="%d"/>' % span if span > 1 else ""
    return "<w:tc><w:tcPr>%s%s</w:tcPr>%s</w:tc>" % (width, properties, content)


def row(*cells, properties=""):
    return "<w:tr>%s%s</w:tr>" % (properties, "".join(cells))


def table(rows, columns=9):
    return "<w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>%s</w:tbl>" % ('<w:gridCol w:w="1000"/>' * columns, "".join(rows))


def plain(form, make=cell, each=lambda cells: row(*cells)):
    """A form with a cell of the table for each of the text."""
    blocks, rows = [], []
    for line in form + [""]:
        if isinstance(line, list):
            rows.append(each([make(text) for text in line]))
            continue
        if rows:
            blocks.append(table(rows))
            rows = []
        if line:
            blocks.append(para(line))
    return "".join(blocks)


def docx(name, body, extra=None, relations=(), overrides=()):
    document = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="%s"%s><w:body>%s<w:sectPr/></w:body></w:document>'
    parts = {
        "[Content_Types].xml": types(("/word/document.xml", "wordprocessingml.document.main"), *overrides),
        "_rels/.rels": rels(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": document % (W, MORE, body),
    }
    if relations:
        parts["word/_rels/document.xml.rels"] = rels(*relations)
    parts.update(extra or {})
    package(name, parts)


def merged(form):
    """Labels of several rows by vMerge, cells of several columns by gridSpan: blanks are parts of what stands before or above."""
    blocks, rows, begun = [], [], {}
    for line in form + [""]:
        if not isinstance(line, list):
            if rows:
                blocks.append(table(rows))
            rows = []
            if line:
                blocks.append(para(line))
            continue
        cells, at = [], 0
        indicators = line[0].startswith("绩效") or (not line[0] and len([c for c in line if c]) > 4)
        while at < len(line):
            span = 1
            tall = at < 2 and (begun.get(at) if not line[at] else (at == 0 or "指标" in line[at]))
            if line[at] and not indicators:
                while at + span < len(line) and not line[at + span] and not (at == 0 and len(line) > at + 1 and line[at + 1]):
                    span += 1
            restart = '<w:vMerge w:val="restart"/>' if line[at] else "<w:vMerge/>"
            cells.append(cell(line[at], restart if tall else "", span))
            if line[at]:
                begun[at] = True
                if at == 0:
                    begun[1] = False
            at += span
        rows.append(row(*cells))
    return "".join(blocks)


docx("01-merged.docx", merged(DEPARTMENT) + merged(RECEPTION))


# Rows of one table on other column edges: some begin later and end earlier than the grid.
def edges(cells):
    if not re.search("<w:t[^>]*>[^<]", cells[0]):
        before = "<w:trPr><w:gridBefore w:val=\"1\"/><w:wBefore w:w=\"1000\" w:type=\"dxa\"/></w:trPr>"
        return row(*cells[1:], properties=before)
    return row(*cells)


docx("02-edges.docx", plain(RECEPTION, each=edges))


# Accepted, rejected and moved: what is deleted is not there, what is inserted is.
BY = ' w:id="1" w:author="x" w:date="2025-01-01T00:00:00Z"'


def gone(text):
    return '<w:del%s><w:r><w:delText xml:space="preserve">%s</w:delText></w:r></w:del>' % (BY, text)


def tracked(text):
    if text in ("7.2", "20", "100"):
        was = '<w:rPr><w:b/><w:rPrChange%s><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>' % BY
        return cell(para(gone("9" + text), "<w:ins%s>%s</w:ins>" % (BY, run(text[:1], was)), run(text[1:])))
    return cell(text)


deleted_row = row(
    *[cell(para(gone(t))) for t in ["", "", "社会成本指标", "旧的指标", "5", "5", "50", "50", ""]],
    properties="<w:trPr><w:del%s/></w:trPr>" % BY)
moved = para("<w:moveFrom%s>%s</w:moveFrom>" % (BY, run("2024 年度项目支出绩效自评表（旧）")))
body = plain(RECEPTION, make=tracked)
at = body.index("<w:tr>", body.index("年度资金总额") + 1)
docx("03-tracked.docx", moved + body[:at] + deleted_row + body[at:])


# Words written downwards, broken in cells, cut into runs by the spelling checker.
def broken(text):
    if text == "绩效 指标":
        return cell("<w:p>%s</w:p>" % "<w:r><w:br/></w:r>".join(run(c) for c in "绩效指标"))
    if " " in text and len(text) < 20 and not re.search("[0-9≥]", text):
        return cell("".join(para(word) for word in text.split(" ")))
    if re.fullmatch(r"[\d.]+", text) and len(text) > 1:
        return cell(para(run(text[0]), '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="0" w:name="_GoBack"/>',
                         run(text[1:]), "<w:r><w:lastRenderedPageBreak/></w:r>", '<w:bookmarkEnd w:id="0"/>'))
    if "实际" in text:
        return cell(para(run(text[:2]), "<w:r><w:softHyphen/></w:r>", run(text[2:])))
    return cell(text)


docx("04-breaks.docx", plain(RECEPTION, make=broken))


# What an input method in full-width writes.
WIDE = {c: chr(ord(c) + 0xFEE0) for c in "0123456789.%=()"}


def wide(text):
    text = "".join(WIDE.get(c, c) for c in text)
    return {"总分": "总　分", "主管部门": "主\u00a0管\u00a0部\u00a0门"}.get(text, text)


docx("05-full-width.docx", plain([[wide(c) for c in l] if isinstance(l, list) else l for l in RECEPTION]))


# Content controls round words, cells, rows and the table; a placeholder is nothing.
def control(content, properties=""):
    return "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>" % (properties, content)


def controlled(text):
    if not text:
        hint = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>单击或点击此处输入文字。</w:t></w:r>'
        return cell("<w:p>%s</w:p>" % control(hint, "<w:showingPlcHdr/><w:text/>"))
    if text == "效果明显":
        items = '<w:dropDownList><w:listItem w:displayText="效果一般" w:value="1"/><w:listItem w:displayText="效果明显" w:value="2"/></w:dropDownList>'
        return control(cell(text), items)
    if text == "洪江区信访局":
        return cell("<w:p>%s</w:p>" % control(run(text), '<w:alias w:val="单位"/><w:text/>'))
    return cell(text)


body = plain(RECEPTION, make=controlled, each=lambda cells: control(row(*cells)))
docx("06-controls.docx", body.replace("<w:tbl>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tbl>").replace("</w:tbl>", "</w:tbl></w:sdtContent></w:sdt>"))


# Fields: sums, links, page numbers, a table of contents.
def field(instruction, result):
    return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>') % (instruction, result)


def fielded(text):
    if text == "100":
        return cell(para(field("=SUM(ABOVE) \\# 0", run(text))))
    if text == "7.2":
        return cell(para('<w:fldSimple w:instr=" DOCPROPERTY 预算 99 ">%s</w:fldSimple>' % run(text)))
    if text == "洪江区信访局":
        return cell(para('<w:hyperlink w:anchor="_Toc1">%s</w:hyperlink>' % run(text)))
    return cell(text)


TOC = para('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
           '<w:hyperlink w:anchor="_Toc1">%s<w:r><w:tab/></w:r>%s</w:hyperlink>' % (run("2024 年度项目支出绩效自评表"), field("PAGEREF _Toc1 \\h", run("1"))),
           properties='<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>') + para('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
docx("07-fields.docx", para("目  录") + TOC + plain(RECEPTION, make=fielded))


# Two forms side by side in a table that only lays them out.
def boxed(*contents):
    return table([row(*["<w:tc><w:tcPr/>%s<w:p/></w:tc>" % content for content in contents])], len(contents))


docx("08-side-by-side.docx", boxed(plain(STATION), plain(RECEPTION)))


# A form in a frame, cut by a page: its headings are repeated, a page number stands between.
rows = [l for l in RECEPTION if isinstance(l, list)]
cut = next(i for i, l in enumerate(rows) if l[1].startswith("效益指标"))
heads = next(l for l in rows if l[0].startswith("绩效"))
title = [l for l in RECEPTION if isinstance(l, str)]
body = (para(title[0]) + para(title[1]) + table([row(*map(cell, l)) for l in rows[:cut]])
        + para("— 7 —") + table([row(*map(cell, l)) for l in [heads] + rows[cut:]]) + para(title[2]))
docx("09-framed.docx", boxed(body))


# Strict Open XML in UTF-16, the elements without a prefix, the parts elsewhere and by absolute names.
body = plain(RECEPTION).replace("w:", "")
attributes = re.compile(r'(<\w+) (val|w|type)="')
body = attributes.sub(r'\1 q:\2="', body)
main = '<?xml version="1.0" encoding="UTF-16"?><document xmlns="%swordprocessingml/main" xmlns:q="%swordprocessingml/main"><body>%s</body></document>' % (STRICT, STRICT, body)
package("10-strict.docx", {
    "[Content_Types].xml": types(("/content/main.xml", "wordprocessingml.document.main")),
    "_rels/.rels": rels(("a", "officeDocument", "/content/main.xml"), strict=True),
    "content/main.xml": b"\xff\xfe" + main.encode("utf-16-le"),
})


# Comparators as symbols of a font and as equations; the title's number by the list.
def symbols(text):
    if text.startswith("≥"):
        return cell(para('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', run(text[1:])))
    if text.startswith("≤"):
        return cell(para("<m:oMath><m:r><m:t>≤</m:t></m:r><m:r><m:t>7.2</m:t></m:r></m:oMath>", run("万元")))
    return cell(text)


numbering = ('<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/>'
             '<w:numFmt w:val="decimal"/><w:lvlText w:val="附件 %%1"/></w:lvl></w:abstractNum>'
             '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>') % W
numbered = para(RECEPTION[1], properties='<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>')
docx("11-symbols.docx", numbered + plain(RECEPTION[2:], make=symbols),
     {"word/numbering.xml": numbering}, [("n", "numbering", "numbering.xml")],
     [("/word/numbering.xml", "wordprocessingml.numbering")])


# ---------------------------------------------------------------- Excel

def letters(column):
    return chr(ord("A") + column)


def number(text):
    return re.fullmatch(r"\d+(\.\d+)?", text) is not None


def inline(address, text, style=0):
    return '<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (address, style, escape(text))


def value(address, text, style=0):
    return '<c r="%s" s="%d"><v>%s</v></c>' % (address, style, text)


def usual(address, text):
    return value(address, text) if number(text) else inline(address, text) if text else ""


def grid(form, make=usual, first=1, left=0):
    """The rows of a sheet by their numbers."""
    rows = {}
    for i, line in enumerate(form):
        cells = line if isinstance(line, list) else [line]
        rows[first + i] = "".join(make(letters(left + j) + str(first + i), text) for j, text in enumerate(cells))
    return rows


def sheet(rows, before="", after="", hidden=()):
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="%s" xmlns:r="%s">%s<sheetData>%s</sheetData>%s</worksheet>' % (
        S, R, before,
        "".join('<row r="%d"%s>%s</row>' % (n, ' hidden="1"' if n in hidden else "", c) for n, c in sorted(rows.items())),
        after)


FORMATS = ["0.0", '"≤"0.0"万元"', '"="0.0"万元"', '"≥"0%', '"="0%', '0"分"',
           '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'yyyy"年"m"月"d"日";@']
STYLES = ('<styleSheet xmlns="%s"><numFmts count="%d">%s</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
          '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="%d">'
          '<xf numFmtId="0"/>%s<xf numFmtId="9"/><xf numFmtId="49" quotePrefix="1"/></cellXfs></styleSheet>') % (
    S, len(FORMATS), "".join("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>" % (176 + i, escape(f, {'"': "&quot;"})) for i, f in enumerate(FORMATS)),
    len(FORMATS) + 3, "".join('<xf numFmtId="%d" applyNumberFormat="1"/>' % (176 + i) for i in range(len(FORMATS))))
PERCENT, AS_TEXT = len(FORMATS) + 1, len(FORMATS) + 2


def xlsx(name, sheets, strings=None, properties="", styles=True):
    """sheets: name, XML, state."""
    relations = [("s%d" % i, "worksheet", "worksheets/sheet%d.xml" % i) for i in range(len(sheets))]
    parts = {"_rels/.rels": rels(("rId1", "officeDocument", "xl/workbook.xml"))}
    overrides = [("/xl/workbook.xml", "spreadsheetml.sheet.main")]
    names = ""
    for i, (title, xml, state) in enumerate(sheets):
        parts["xl/worksheets/sheet%d.xml" % i] = xml
        overrides.append(("/xl/worksheets/sheet%d.xml" % i, "spreadsheetml.worksheet"))
        names += '<sheet name="%s" sheetId="%d"%s r:id="s%d"/>' % (escape(title), i + 1, ' state="%s"' % state if state else "", i)
    if styles:
        parts["xl/styles.xml"] = STYLES
        relations.append(("st", "styles", "styles.xml"))
        overrides.append(("/xl/styles.xml", "spreadsheetml.styles"))
    if strings:
        parts["xl/sharedStrings.xml"] = strings
        relations.append(("sh", "sharedStrings", "sharedStrings.xml"))
        overrides.append(("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings"))
    parts["xl/workbook.xml"] = '<workbook xmlns="%s" xmlns:r="%s">%s<sheets>%s</sheets></workbook>' % (S, R, properties, names)
    parts["xl/_rels/workbook.xml.rels"] = rels(*relations)
    parts["[Content_Types].xml"] = types(*overrides)
    package(name, parts)


# All forms on one sheet; merged cells both ways, what stood beneath them before is still stored.
everything = BASE + DEPARTMENT + STATION + RECEPTION
rows = grid(everything)
merges = []
for i, line in enumerate(everything):
    n = i + 1
    if isinstance(line, str):
        merges.append("A%d:I%d" % (n, n))
        rows[n] += value("B%d" % n, "999")
    elif line[0] in ("预算单位名称", "项目支出名称"):
        at = 2 if line[0] == "预算单位名称" else 1
        merges.append("%s%d:I%d" % (letters(at), n, n))
        rows[n] += inline("I%d" % n, "旧名称")
    elif line[0].startswith("绩效"):
        end = n
        while end < len(everything) and isinstance(everything[end], list) and not everything[end][0]:
            end += 1
        merges.append("A%d:A%d" % (n, end))
        rows[n + 1] = inline("A%d" % (n + 1), "旧") + rows[n + 1]
xlsx("12-one-sheet.xlsx", [("Sheet1", sheet(rows, after='<mergeCells count="%d">%s</mergeCells>' % (
    len(merges), "".join('<mergeCell ref="%s"/>' % m for m in merges))), None)])

# A hidden row and a hidden column within the form, a hidden sheet and a very hidden one.
at = next(i for i, l in enumerate(RECEPTION) if isinstance(l, list) and l[1].startswith("产出指标"))
hidden_row = ["", "", "社会成本指标", "停用的指标", "≥1次", "1次", "50", "50", ""]
form = RECEPTION[:at] + [hidden_row] + RECEPTION[at:]
form = [l[:5] + ["", *l[5:]] if isinstance(l, list) else l for l in form]
for l in form:
    if isinstance(l, list):
        l[5] = "888"
xlsx("13-hidden.xlsx", [
    ("项目自评", sheet(grid(form), before='<cols><col min="6" max="6" width="0" hidden="1"/></cols>', hidden=[at + 1]), None),
    ("底稿", sheet(grid(STATION)), "hidden"),
    ("参数", sheet(grid(DEPARTMENT)), "veryHidden")])

# Numbers stored as text, with what copying leaves behind them.
def as_text(address, text):
    return inline(address, text + ("\u00a0" if text == "20" else " "), AS_TEXT) if number(text) else usual(address, text)


xlsx("14-text-numbers.xlsx", [("Sheet1", sheet(grid(RECEPTION, as_text)), None)])

# What is shown is made by the format: per cents, comparators, units, a date, zero as a dash.
def formatted(address, text):
    stored = {"≤7.2万元": ("7.2", 2), "=7.2万元": ("7.2000000000000002", 3), "≥90%": ("0.9", 4), "=90%": ("0.90000000000000002", 5),
              "=100%": ("1", 5), "7.2": ("7.2", 7), "15": ("15", 6)}
    if text in stored:
        return value(address, *stored[text])
    if text == "100" and address.startswith("G"):
        return value(address, "1", PERCENT) if address in ("G6", "G7") else value(address, text)
    if text.startswith("填表人"):
        return (inline(address, "填表人：张三") + inline("C" + address[1:], "填报日期：") + value("D" + address[1:], "45777", 8)
                + inline("F" + address[1:], "联系电话：13800000181"))
    return usual(address, text)


xlsx("15-formats.xlsx", [("Sheet1", sheet(grid(RECEPTION, formatted)), None)])

# Shared strings in runs, with phonetic guides, escaped characters and line breaks.
pool = []


def shared(address, text):
    if not text or number(text):
        return usual(address, text)
    half = len(text) // 2
    broken = text.replace(" ", "_x000D_\n") if len(text) < 12 and not re.search(r"\d", text) else text
    half = broken.find("_x000D_") if "_x000D_" in broken else half
    pool.append('<si><r><rPr><b/></rPr><t xml:space="preserve">%s</t></r><r><t xml:space="preserve">%s</t></r>'
                '<rPh sb="0" eb="1"><t>シンポウ</t></rPh><phoneticPr fontId="0"/></si>' % (escape(broken[:half]), escape(broken[half:])))
    return '<c r="%s" t="s"><v>%d</v></c>' % (address, len(pool) - 1)


rows = grid(RECEPTION, shared)
xlsx("16-phonetic.xlsx", [("Sheet1", sheet(rows), None)],
     '<sst xmlns="%s" count="%d" uniqueCount="%d">%s</sst>' % (S, len(pool), len(pool), "".join(pool)))

# The least that a program writes: no addresses, no styles, strings in the cells.
def bare(address, text):
    return "<c><v>%s</v></c>" % text if number(text) else '<c t="inlineStr"><is><t>%s</t></is></c>' % escape(text) if text else "<c/>"


rows = grid(DEPARTMENT, bare)
xlsx("17-bare.xlsx", [("附件3", re.sub('<row r="\\d+">', "<row>", sheet(rows)), None)], styles=False)

# Strict Open XML, parts elsewhere by absolute names, dates as such and from 1904, a name with an apostrophe.
strict_rows = grid(RECEPTION[:-1])
last = len(RECEPTION)
strict_rows[last] = (inline("A%d" % last, "填表人：张三") + inline("C%d" % last, "填报日期：")
                     + '<c r="D%d" s="8" t="d"><v>2025-04-30T00:00:00</v></c>' % last + inline("F%d" % last, "联系电话：13800000181"))
strict = STRICT + "spreadsheetml/main"
package("18-strict.xlsx", {
    "[Content_Types].xml": types(("/book/main.xml", "spreadsheetml.sheet.main"), ("/book/pages/one.xml", "spreadsheetml.worksheet")),
    "_rels/.rels": rels(("a", "officeDocument", "/book/main.xml"), strict=True),
    "book/main.xml": '<x:workbook xmlns:x="%s" xmlns:q="%sofficeDocument/relationships"><x:workbookPr date1904="1"/><x:sheets>'
                     "<x:sheet name=\"附件4'信访\" sheetId=\"7\" q:id=\"p\"/></x:sheets></x:workbook>" % (strict, STRICT),
    "book/_rels/main.xml.rels": rels(("p", "worksheet", "/book/pages/one.xml"), ("t", "styles", "/book/look.xml"), strict=True),
    "book/pages/one.xml": sheet(strict_rows).replace(S, strict),
    "book/look.xml": STYLES.replace(S, strict),
})

# Formulas: with results of all kinds, shared, without a result, and in error.
def formulas(address, text):
    if address == "H23":
        return '<c r="H23"><f>G23</f></c>'
    if address == "G7":
        return '<c r="G7" t="e"><f>E7/C7</f><v>#DIV/0!</v></c>'
    if text in ("≤7.2万元", "=7.2万元"):
        return '<c r="%s" t="str"><f>"≤"&amp;C6&amp;"万元"</f><v>%s</v></c>' % (address, text)
    if text == "20":
        return '<c r="%s"><f t="shared" si="0" ref="G13:H13">10*2</f><v>20</v></c>' % address
    if text == "100":
        return '<c r="%s"><f>SUM(G13:G23)</f><v>100</v></c>' % address
    return usual(address, text)


xlsx("19-formulas.xlsx", [("Sheet1", sheet(grid(RECEPTION, formulas)), None)])

# Two forms side by side, an empty column between them.
left, right = grid(STATION), grid(RECEPTION, left=10)
xlsx("20-side-by-side.xlsx", [("Sheet1", sheet({n: left.get(n, "") + right.get(n, "") for n in {*left, *right}}), None)])
