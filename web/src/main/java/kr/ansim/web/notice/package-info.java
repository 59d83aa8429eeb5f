/** The inbox: texts of notifications, made from template and values in the reader's language. */
package kr.ansim.web.notice;
