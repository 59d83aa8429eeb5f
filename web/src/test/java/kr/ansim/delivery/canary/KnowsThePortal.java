package kr.ansim.delivery.canary;

import kr.ansim.web.api.ApiApplication;

/** Breaks a rule on purpose. */
public record KnowsThePortal(ApiApplication portal) {}
