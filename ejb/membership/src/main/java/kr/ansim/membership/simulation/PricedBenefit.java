package kr.ansim.membership.simulation;

import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.BenefitKind;

/**
 * A benefit of a grade, and what it costs.
 *
 * @param granted a month: free deliveries, otherwise 1
 * @param usedShare of what is given, in ten-thousandths
 * @param each what one costs; of points, in ten-thousandths
 */
record PricedBenefit(int grade, BenefitKind kind, Optional<UUID> campaign, long granted, long usedShare, long each) {}
