/** Whether products may go on air: one computation for everybody who asks. */
@NullMarked
package kr.ansim.partner.readiness;

import org.jspecify.annotations.NullMarked;
