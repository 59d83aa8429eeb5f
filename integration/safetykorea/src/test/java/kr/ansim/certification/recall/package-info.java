/** Lets the benchmark of the register's lists run them past certification's own index. */
@NullMarked
package kr.ansim.certification.recall;

import org.jspecify.annotations.NullMarked;
