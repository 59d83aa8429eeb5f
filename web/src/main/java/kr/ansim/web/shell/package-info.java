/**
 * The shell around every page: menu, bar, language, scheme, keys, chips and the pages of failure.
 *
 * <p>Knows no domain. What it shows of the person signed in comes through {@code SignedIn}, the only class of this package
 * that may look at other modules.
 */
package kr.ansim.web.shell;
