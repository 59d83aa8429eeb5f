/** Products that are watched: what they say of themselves, when they are on air, how they stand, and whether they are held. */
@NullMarked
package kr.ansim.certification.product;

import org.jspecify.annotations.NullMarked;
