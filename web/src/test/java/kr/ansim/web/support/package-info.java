/** What the tests in the container stand on: a real MySQL, one Payara for all of them, and clients of the portal. */
package kr.ansim.web.support;
