/** What shops sell, as they described it last. */
@NullMarked
package kr.ansim.membership.catalogue;

import org.jspecify.annotations.NullMarked;
