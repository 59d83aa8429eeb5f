package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a company's business stands with the tax office, as far as it told us.
 *
 * @param pending whether it is being asked, also where something is known from before
 * @param toldAt when it told what is known
 * @param taxType in the tax office's words, may be empty
 * @param closedOn of a closed business, when the day is known
 * @param silentSince since when it has been asked in vain
 */
public record BusinessCheck(
        BusinessFinding finding,
        boolean pending,
        Optional<Instant> toldAt,
        String taxType,
        Optional<LocalDate> closedOn,
        Optional<Instant> silentSince) {}
