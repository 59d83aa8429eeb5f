/** Asks members how content they are with what was solved for them, and keeps their answers. */
@NullMarked
package kr.ansim.care.survey;

import org.jspecify.annotations.NullMarked;
