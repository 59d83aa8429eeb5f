/** What locker booking needs from outside, in its own words; adapters under {@code integration} provide it. */
package kr.ansim.delivery.port;
