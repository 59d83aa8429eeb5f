/** What customers call, chat and complain about, as systems tell it event by event, and how it stands. */
@NullMarked
package kr.ansim.membership.contact;

import org.jspecify.annotations.NullMarked;
