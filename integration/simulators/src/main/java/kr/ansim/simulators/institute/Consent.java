package kr.ansim.simulators.institute;

import java.time.LocalDateTime;

/**
 * What a company has allowed one institute.
 *
 * @param provision the institute may send its certificates and reports
 * @param disclosure its reports may be seen by whom they were submitted to; after a withdrawal, whether they could be
 * @param since when it said so, or took it back
 */
record Consent(boolean provision, boolean disclosure, LocalDateTime since) {

    /** Where a consent stands. */
    enum Status {
        NEVER,
        GIVEN,
        ENDED,
        WITHDRAWN
    }

    private static final int YEARS = 1;

    Status status(LocalDateTime now) {
        if (!provision) {
            return Status.WITHDRAWN;
        }
        return since.plusYears(YEARS).isBefore(now) ? Status.ENDED : Status.GIVEN;
    }
}
