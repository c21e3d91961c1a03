/**
 * PDF files as sources (读取PDF), and copies of them with comments: what is drawn on a page, its ruled tables and the text
 * between them; knows nothing of what the words mean.
 *
 * <p>The one package that needs PDFBox, which is an optional dependency: nobody gets it unasked, and without it a PDF is
 * refused with a line that says so. PDFBox takes files apart and knows encodings; fonts, pages and streams are read
 * here, so that no font of the system is looked for, no file is written, no picture is decoded and no script is run.
 */
package org.budgetperformance.pdf;
