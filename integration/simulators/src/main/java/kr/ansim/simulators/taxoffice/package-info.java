/**
 * Stands in for the national tax office, {@code nts-businessman} of api.odcloud.kr: how businesses stand, and whether what
 * is said of them is as registered. Any valid number has an answer, and it follows from the number.
 *
 * <p>Written from the published facts alone; shares no code with the product.
 */
@NullMarked
package kr.ansim.simulators.taxoffice;

import org.jspecify.annotations.NullMarked;
