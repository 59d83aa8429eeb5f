/** Tells those whom a change of certification concerns: the shop's system, and the officers. */
@NullMarked
package kr.ansim.certification.news;

import org.jspecify.annotations.NullMarked;
