/**
 * Our end of clamd, the daemon of ClamAV that looks for viruses, over a line or a socket of the machine.
 *
 * <p>May use the kernel and partner's base and {@code port} packages. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.clamav;

import org.jspecify.annotations.NullMarked;
