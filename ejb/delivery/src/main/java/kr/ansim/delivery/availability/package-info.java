/** What is free where, in memory, and the search over it. */
package kr.ansim.delivery.availability;
