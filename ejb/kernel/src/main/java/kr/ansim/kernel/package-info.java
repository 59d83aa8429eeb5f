/**
 * Value types, ids, the clock, the root of all broken rules and the careful reading of what strangers send: what every
 * room of the house speaks.
 *
 * <p>May use the JDK and the Jakarta API. Holds no session bean, no table and no business.
 */
package kr.ansim.kernel;
