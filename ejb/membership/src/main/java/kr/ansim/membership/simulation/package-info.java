/** What policies would do, over all members, before anything is done. */
@NullMarked
package kr.ansim.membership.simulation;

import org.jspecify.annotations.NullMarked;
