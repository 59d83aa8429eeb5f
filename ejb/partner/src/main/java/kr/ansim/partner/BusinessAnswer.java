package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;

/**
 * One answer of the tax office, and what it was asked.
 *
 * @param openedOn the day that was compared, together with the first representative; empty when only the standing was asked
 */
public record BusinessAnswer(
        Instant toldAt, BusinessNumber number, Optional<LocalDate> openedOn, BusinessFinding finding) {}
