/** What certification needs of the institutes, the national register and a reader of photographs, in its own words. */
@NullMarked
package kr.ansim.certification.port;

import org.jspecify.annotations.NullMarked;
