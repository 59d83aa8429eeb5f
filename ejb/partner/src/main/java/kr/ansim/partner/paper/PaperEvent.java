package kr.ansim.partner.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What can happen to one paper of one company or product. Nothing that happened is ever changed or taken away. */
sealed interface PaperEvent {

    /** @param endsOn the last day on which it holds, as it was handed in */
    record Submitted(UUID submission, Optional<LocalDate> endsOn) implements PaperEvent {}

    record Claimed(UUID submission) implements PaperEvent {}

    /** @param endsOn the last day on which it holds, as the reviewer read it */
    record Accepted(UUID submission, Optional<LocalDate> endsOn) implements PaperEvent {}

    /** Also takes the acceptance of this submission back. */
    record Returned(UUID submission) implements PaperEvent {}

    /** @param endsOn the last day of the waiver, empty when it has none */
    record Waived(Optional<LocalDate> endsOn) implements PaperEvent {}

    record WaiverLifted() implements PaperEvent {}
}
