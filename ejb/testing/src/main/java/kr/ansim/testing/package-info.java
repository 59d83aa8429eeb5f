/** What the tests of all modules stand on: tables in memory, beans wired as by a container, clocks and vaults in hand. Never shipped. */
@NullMarked
package kr.ansim.testing;

import org.jspecify.annotations.NullMarked;
