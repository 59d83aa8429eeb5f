/**
 * Who comes in through the web: API keys, sessions of people, the identity provider, and what every answer says to browsers.
 *
 * <p>May use the base package of identity and {@code kr.ansim.platform.CallerAddress}. Decides who calls; what they may do
 * is decided by the facades.
 */
package kr.ansim.web.security;
