/** The pages of the VIP desk: the one screen that knows the customer, calls, cases, call-backs and what the desk gives. */
@NullMarked
package kr.ansim.web.care;

import org.jspecify.annotations.NullMarked;
