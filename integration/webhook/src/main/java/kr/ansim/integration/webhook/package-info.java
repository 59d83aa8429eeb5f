/**
 * Our end of the shops' systems: takes signed news of the notice module to their addresses over HTTP.
 *
 * <p>May use the kernel and the notice module's base and {@code port} packages. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.webhook;

import org.jspecify.annotations.NullMarked;
