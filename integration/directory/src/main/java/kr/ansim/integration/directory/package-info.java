/**
 * Our end of a local directory, where the vault's files lie: on one machine, or on a volume that all nodes share.
 *
 * <p>May use the kernel and the platform's base and {@code port} packages. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.directory;

import org.jspecify.annotations.NullMarked;
