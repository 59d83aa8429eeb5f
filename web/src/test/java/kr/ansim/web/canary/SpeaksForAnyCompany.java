package kr.ansim.web.canary;

import kr.ansim.identity.CompanyKeys;

/** Breaks a rule on purpose. */
public record SpeaksForAnyCompany(CompanyKeys keys) {}
