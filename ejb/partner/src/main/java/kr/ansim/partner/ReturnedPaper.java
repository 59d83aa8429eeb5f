package kr.ansim.partner;

import java.time.Instant;
import java.util.List;

/**
 * Why a paper was returned.
 *
 * @param reasons at least one
 * @param words to the company, which sees them as they are; may be empty
 */
public record ReturnedPaper(List<ReturnReason> reasons, String words, Instant at) {

    public ReturnedPaper {
        reasons = List.copyOf(reasons);
    }
}
