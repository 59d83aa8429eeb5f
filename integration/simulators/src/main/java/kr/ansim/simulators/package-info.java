/**
 * Stand-ins for everything outside: the address register, the register of product safety, the seven test institutes, the
 * tax office, a mail server that delivers nothing, and a shop that sends its customers to us. A program of its own for trying and testing;
 * never part of the product.
 *
 * <p>May use no module of the product, so that a mistake of ours cannot hide by being made on both sides.
 */
package kr.ansim.simulators;
