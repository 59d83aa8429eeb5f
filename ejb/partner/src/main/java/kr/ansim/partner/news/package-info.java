/** What companies and reviewers are told of each other's doings, in the inbox and by mail. */
@NullMarked
package kr.ansim.partner.news;

import org.jspecify.annotations.NullMarked;
