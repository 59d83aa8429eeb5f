/**
 * Our end of the national register of road addresses (business.juso.go.kr): search by keyword, and the entrance of one
 * address.
 *
 * <p>May use the kernel, the delivery module's base and {@code port} packages, and proj4j. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.address;

import org.jspecify.annotations.NullMarked;
