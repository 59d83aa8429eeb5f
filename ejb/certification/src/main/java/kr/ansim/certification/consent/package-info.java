/** Consents of companies with the institutes: their acts, whether the institutes know, and their end. */
@NullMarked
package kr.ansim.certification.consent;

import org.jspecify.annotations.NullMarked;
