/** The reviewers' desk: the queue of papers, one paper, and the companies that apply. */
@NullMarked
package kr.ansim.web.review;

import org.jspecify.annotations.NullMarked;
