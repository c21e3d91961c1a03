/**
 * Documents of Word and workbooks of Excel, and of whatever else writes their formats, as sources (读取.docx和.xlsx); knows zip
 * and XML, and nothing of what the words mean. The only package that needs {@code java.xml}.
 */
package org.budgetperformance.office;
