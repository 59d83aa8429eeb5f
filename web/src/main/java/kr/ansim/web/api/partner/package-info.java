/** Products of partner companies over the API, for the systems that put them on air. */
@NullMarked
package kr.ansim.web.api.partner;

import org.jspecify.annotations.NullMarked;
