/** Asking the sources for what is not known freshly, and telling what came of it. */
@NullMarked
package kr.ansim.certification.verification;

import org.jspecify.annotations.NullMarked;
