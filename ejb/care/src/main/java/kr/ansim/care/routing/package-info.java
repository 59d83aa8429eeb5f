/** Which agent a call is offered to. */
@NullMarked
package kr.ansim.care.routing;

import org.jspecify.annotations.NullMarked;
