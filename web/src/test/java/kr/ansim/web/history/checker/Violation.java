package kr.ansim.web.history.checker;

/** A property that a history breaks, and by what. */
public record Violation(Property property, String what) {}
