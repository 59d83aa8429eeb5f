/** What goes over the wire, read and written to the letter. */
package kr.ansim.web.api.body;
