package kr.ansim.membership;

import java.time.YearMonth;
import kr.ansim.kernel.Won;

/** What one kind of benefit cost in a month; below zero when more was taken back than given. */
public record BenefitCost(YearMonth month, BenefitCostKind kind, Won cost) {}
