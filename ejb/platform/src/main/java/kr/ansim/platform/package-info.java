/**
 * What every domain stands on: plain SQL, audit trail, outbox, idempotent requests, leases, background work and the vault
 * of personal data.
 *
 * <p>May use the kernel, the Jakarta and MicroProfile API. Knows no domain; its tables begin with {@code platform_}.
 */
@NullMarked
package kr.ansim.platform;

import org.jspecify.annotations.NullMarked;
