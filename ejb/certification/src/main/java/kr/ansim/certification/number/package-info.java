/** Certificate numbers: how they are spelt, which texts are one, and where they stand in a listing or on a label. */
@NullMarked
package kr.ansim.certification.number;

import org.jspecify.annotations.NullMarked;
