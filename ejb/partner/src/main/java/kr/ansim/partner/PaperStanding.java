package kr.ansim.partner;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper that is asked for, and how it stands today.
 *
 * @param renewal how the newest version stands beside an older one that is in force or has ended
 * @param endsOn the last day of what is in force
 * @param words what the reviewer last said to the company, empty when there is nothing to answer
 */
public record PaperStanding(
        RequiredPaper asked,
        PaperState state,
        Optional<PaperState> renewal,
        Optional<LocalDate> endsOn,
        Optional<ReturnedPaper> words) {

    /** Whether it stands against a product on air or a company's approval. */
    public boolean isOpen() {
        return asked.required() && !state.isSettled();
    }

    /** Whether the company has to hand something in, rather than to wait for us. */
    public boolean isOwed() {
        return isOpen()
                && switch (renewal.orElse(state)) {
                    case MISSING, RETURNED, EXPIRED -> true;
                    case SUBMITTED, REVIEW, ACCEPTED, EXPIRING, WAIVED -> false;
                };
    }
}
