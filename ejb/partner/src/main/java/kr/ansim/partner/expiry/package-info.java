/** Papers whose end comes near: who is told when, and what follows when they have ended. */
@NullMarked
package kr.ansim.partner.expiry;

import org.jspecify.annotations.NullMarked;
