/**
 * A proof of the watch over certificates: two portals on one MySQL ask the simulated institutes, one of the portals is
 * killed, one of the institutes goes down, and what the simulators counted is compared with what the portals kept.
 */
package kr.ansim.web.watching;
