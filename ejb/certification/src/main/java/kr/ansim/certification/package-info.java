/**
 * KC certificates: numbers recognised and asked, products watched, verdicts with their evidence, holds, recalls, and the
 * consents by which institutes may tell us of a company's certificates and reports.
 *
 * <p>May use the kernel, the base packages of platform and notice, resilience4j, and fastexcel for spreadsheets. Other
 * modules see this package only; what the outside must provide is in {@code port}, and who the companies are tells whoever
 * implements {@code HolderCompanies}.
 */
@NullMarked
package kr.ansim.certification;

import org.jspecify.annotations.NullMarked;
