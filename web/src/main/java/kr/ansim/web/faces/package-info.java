/** What pages have in common beyond their looks: refusals in words, things that an address names, failures without a trace. */
package kr.ansim.web.faces;
