/** Certificates of watched products that come to their end. */
@NullMarked
package kr.ansim.certification.ending;

import org.jspecify.annotations.NullMarked;
