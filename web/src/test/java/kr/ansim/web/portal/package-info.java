/** What people do on the portal's pages, in a browser. */
package kr.ansim.web.portal;
