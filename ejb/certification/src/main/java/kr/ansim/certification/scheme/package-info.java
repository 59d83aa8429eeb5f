/** Which law and which scheme a product needs, by its category: a table that staff keep, in versions. */
@NullMarked
package kr.ansim.certification.scheme;

import org.jspecify.annotations.NullMarked;
