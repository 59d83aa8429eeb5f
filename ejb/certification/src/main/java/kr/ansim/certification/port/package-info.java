/** What certification needs of the institutes and the national register, in its own words. */
@NullMarked
package kr.ansim.certification.port;

import org.jspecify.annotations.NullMarked;
