/**
 * Our end of the mail server: takes mails of the notice module to it over SMTP.
 *
 * <p>May use the kernel and the notice module's base and {@code port} packages. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.mail;

import org.jspecify.annotations.NullMarked;
