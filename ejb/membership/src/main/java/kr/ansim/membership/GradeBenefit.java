package kr.ansim.membership;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that a grade has.
 *
 * @param amount as its kind says
 * @param campaign of a coupon
 */
public record GradeBenefit(int grade, BenefitKind kind, long amount, Optional<UUID> campaign) {}
