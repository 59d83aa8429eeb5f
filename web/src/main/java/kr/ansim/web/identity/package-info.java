/**
 * Pages of people and keys: logging in, invitations, one's own profile, and for administrators accounts and shops.
 *
 * <p>May use the base packages of identity, notice and platform.
 */
package kr.ansim.web.identity;
