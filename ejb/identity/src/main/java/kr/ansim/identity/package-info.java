/**
 * Who may come in: accounts of people with roles, their log-in with a second factor, and shops with their API keys.
 *
 * <p>May use the kernel, the platform, Bouncy Castle (argon2id) and java-otp (TOTP). Knows nothing of HTTP; the web
 * module turns log-in results into sessions and API callers into principals.
 */
@NullMarked
package kr.ansim.identity;

import org.jspecify.annotations.NullMarked;
