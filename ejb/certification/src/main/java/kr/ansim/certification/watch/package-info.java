/** The watch: every certificate is asked for again when it is due, by all nodes together, within each source's quota. */
@NullMarked
package kr.ansim.certification.watch;

import org.jspecify.annotations.NullMarked;
