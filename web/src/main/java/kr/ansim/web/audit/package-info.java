/**
 * The auditor's page: the trail of who changed what, and whether it is as it was written.
 *
 * <p>May use the base packages of platform and identity.
 */
package kr.ansim.web.audit;
