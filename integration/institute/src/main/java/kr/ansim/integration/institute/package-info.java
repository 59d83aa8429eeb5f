/**
 * Our end of the seven test institutes' MyData service: one certificate or report by its number, what has changed of a
 * company's certificates and of the reports made out to us, and telling a consent. One code for all seven, a
 * configuration for each.
 *
 * <p>May use the kernel and certification's base and {@code port} packages. Never inside a transaction. Asks once and
 * plainly (twice only where a token has run out): whether to ask again, and how often, is decided in certification.
 */
@NullMarked
package kr.ansim.integration.institute;

import org.jspecify.annotations.NullMarked;
