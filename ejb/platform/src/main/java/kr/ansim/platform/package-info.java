/**
 * What every domain stands on: plain SQL, audit trail, outbox, idempotent requests, leases, background work and the vaults
 * of personal data and of files.
 *
 * <p>May use the kernel, the Jakarta and MicroProfile API, and Tink. Knows no domain; its tables begin with {@code platform_}.
 */
@NullMarked
package kr.ansim.platform;

import org.jspecify.annotations.NullMarked;
