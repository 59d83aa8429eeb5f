package kr.ansim.web.canary;

import kr.ansim.delivery.port.AddressRegister;

/** Breaks a rule on purpose. */
public record KnowsAPort(AddressRegister register) {}
