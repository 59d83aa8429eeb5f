/** Whom one may write to or call: what customers have said on it, and what the law makes of it. */
@NullMarked
package kr.ansim.membership.consent;

import org.jspecify.annotations.NullMarked;
