/**
 * Our end of SafetyKorea, the national register of KC certificates and recalls (Open API, interface specification v2.0 of
 * 2025-06-30): one certificate by its number, and whole lists while they arrive.
 *
 * <p>May use the kernel and certification's base and {@code port} packages. Never inside a transaction. Asks once and
 * plainly: whether to ask again, and how often, is decided in certification.
 */
@NullMarked
package kr.ansim.integration.safetykorea;

import org.jspecify.annotations.NullMarked;
