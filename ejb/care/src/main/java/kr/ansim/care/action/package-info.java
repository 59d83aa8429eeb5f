/** What the desk does for members: gifts within limits, consents, lockers, and what it asks shops to do. */
@NullMarked
package kr.ansim.care.action;

import org.jspecify.annotations.NullMarked;
