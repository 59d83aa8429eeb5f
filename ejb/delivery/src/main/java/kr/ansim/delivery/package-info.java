/**
 * Lockers and pickup points: sites and their doors, search near a customer, and bookings that hold one door exactly.
 *
 * <p>May use the kernel and the base packages of platform and notice. Other modules see this package only; what the
 * outside must provide is in {@code port}.
 */
package kr.ansim.delivery;
