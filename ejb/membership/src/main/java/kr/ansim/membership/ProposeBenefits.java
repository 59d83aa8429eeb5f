package kr.ansim.membership;

import java.time.LocalDate;

/** @param source why, for whoever releases it */
public record ProposeBenefits(LocalDate validFrom, BenefitTerms terms, String source) {}
