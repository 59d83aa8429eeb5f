package kr.ansim.web.shell;

/**
 * How a state looks.
 *
 * @param role of the colours: good, warn, bad, info, work, now, brand, neutral
 * @param form who moves next: dashed = nothing is there yet, outlined = in motion, filled = decided or stuck
 * @param icon of PrimeIcons, without "pi-"
 */
public record ChipLook(String role, String form, String icon) {}
