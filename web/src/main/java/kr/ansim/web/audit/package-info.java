/**
 * The auditor's pages: the trail of who changed what, whether it is as it was written, and who looked at members in an unusual way.
 *
 * <p>May use the base packages of platform, identity, membership and care.
 */
package kr.ansim.web.audit;
