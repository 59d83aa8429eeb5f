package kr.ansim.integration.canary;

import jakarta.ejb.Stateless;

/** Breaks a rule on purpose. */
@Stateless
public class JoinsTransactions {}
