package kr.ansim.kernel.canary;

import kr.ansim.platform.StoredAnswer;

/** Breaks a rule on purpose. */
public record KnowsThePlatform(StoredAnswer answer) {}
