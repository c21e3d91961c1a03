/**
 * Zips whose bytes depend on nothing but what is in them (压缩包); knows nothing of what that is. Not exported: public for those
 * who write workbooks and copies of documents.
 */
package org.budgetperformance.zip;
