/** What officers do with a watched product besides judging it: who looks after it, notes, and tasks with their last day. */
@NullMarked
package kr.ansim.certification.desk;

import org.jspecify.annotations.NullMarked;
