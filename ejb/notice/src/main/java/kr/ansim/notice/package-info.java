/**
 * Telling people: notifications in the portal's inbox, and mail. Texts of notifications belong to the pages, which make
 * them from template and values in the reader's language; texts of mails lie here.
 *
 * <p>May use the kernel and the base package of the platform. How mail leaves the house is in {@code port}; tables begin
 * with {@code notice_}.
 */
@NullMarked
package kr.ansim.notice;

import org.jspecify.annotations.NullMarked;
