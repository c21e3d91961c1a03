#!/usr/bin/env bash
# Makes the files beside it anew: what SampleFiles writes, opened and saved by LibreOffice 7.4.
# Give it the class path of the tests: make.sh CLASSPATH
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
java -cp "$1" org.budgetperformance.rules.hunan.SampleFiles "$work"
soffice --headless --convert-to docx --outdir "$here" "$work/report.docx" "$work/narrative.docx"
soffice --headless --convert-to xlsx --outdir "$here" "$work/forms.xlsx"
soffice --headless --convert-to pdf --outdir "$here" "$work"/{report,landscape,generated}.docx
rm -r "$work"
