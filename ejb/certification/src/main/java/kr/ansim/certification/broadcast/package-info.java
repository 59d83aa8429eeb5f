/** Broadcast checks: what is on air on a day, asked ahead of the routine watch and told product by product. */
@NullMarked
package kr.ansim.certification.broadcast;

import org.jspecify.annotations.NullMarked;
