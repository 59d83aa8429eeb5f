package kr.ansim.partner.port;

/** How much a file may hold: pages, and pixels of a picture, also of one on a page. */
public record PageLimits(int pages, long pixels) {}
