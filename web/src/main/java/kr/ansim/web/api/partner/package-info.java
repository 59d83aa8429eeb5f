/**
 * Partner companies over the API: for the systems that put their products on air, for their own systems, which hand over
 * products and papers, and for the retailer's, which follow all of them.
 */
@NullMarked
package kr.ansim.web.api.partner;

import org.jspecify.annotations.NullMarked;
