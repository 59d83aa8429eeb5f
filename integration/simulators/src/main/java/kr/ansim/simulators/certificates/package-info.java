/**
 * The body of certificates, recalls and test reports that the simulated register and institutes share: synthetic, always
 * the same, and made row by row when it is asked for, so that the whole register fits into a small heap.
 *
 * <p>Companies, brands and people are made up; the middle digits of the business registration numbers are given to nobody.
 */
@NullMarked
package kr.ansim.simulators.certificates;

import org.jspecify.annotations.NullMarked;
