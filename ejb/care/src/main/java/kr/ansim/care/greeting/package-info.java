/** Greetings: what is known of a member, the sentences that say it, and which of them help. */
@NullMarked
package kr.ansim.care.greeting;

import org.jspecify.annotations.NullMarked;
