/** Certificates and test reports that came by consent of a company, and which products they belong to. */
@NullMarked
package kr.ansim.certification.received;

import org.jspecify.annotations.NullMarked;
