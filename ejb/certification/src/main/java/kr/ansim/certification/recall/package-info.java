/** Recalls: read from the register, kept in all their forms, matched with watched products and decided by a person. */
@NullMarked
package kr.ansim.certification.recall;

import org.jspecify.annotations.NullMarked;
