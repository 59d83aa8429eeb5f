/**
 * What every domain stands on: plain SQL, audit trail, outbox, idempotent requests, leases, background work, the vaults
 * of personal data and of files, and the safe reading of spreadsheets.
 *
 * <p>May use the kernel, the Jakarta and MicroProfile API, Tink and fastexcel. Knows no domain; its tables begin with {@code platform_}.
 */
@NullMarked
package kr.ansim.platform;

import org.jspecify.annotations.NullMarked;
