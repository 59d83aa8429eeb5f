package kr.ansim.web.canary;

/** Breaks a rule on purpose. */
public record BookingHelper() {}
