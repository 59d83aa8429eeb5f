/** The work of reviewers: the queue of papers that wait for them, its clock, and what they decide. */
@NullMarked
package kr.ansim.partner.review;

import org.jspecify.annotations.NullMarked;
