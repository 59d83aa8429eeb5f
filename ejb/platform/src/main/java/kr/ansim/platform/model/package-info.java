/** The inside of the platform: cipher, chain, queue and key rows. Nothing outside this module may import it. */
@NullMarked
package kr.ansim.platform.model;

import org.jspecify.annotations.NullMarked;
