package kr.ansim.partner.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.PaperState;
import org.jspecify.annotations.Nullable;

/**
 * One paper as what happened to it has made it. Of each submission the latest decision rules. What was accepted stays in
 * force while a newer version is looked at or returned, so nobody loses anything by renewing early; a rejection never
 * overwrites a waiver.
 */
final class PaperHistory {

    /** From how many days before its end an accepted paper is told of as ending. */
    static final int SOON_DAYS = 60;

    private enum Stage {
        WAITING,
        CLAIMED,
        RETURNED,
        ACCEPTED,
        /** Another was accepted later: it is never in force again, even when that one is returned. */
        SUPERSEDED
    }

    private static final class Submission {
        private Stage stage = Stage.WAITING;
        private Optional<LocalDate> endsOn;

        Submission(Optional<LocalDate> endsOn) {
            this.endsOn = endsOn;
        }
    }

    private final Map<UUID, Submission> submissions = new LinkedHashMap<>();
    private PaperEvent.@Nullable Waived waiver;

    /** @param events in the order in which they happened */
    static PaperHistory of(List<PaperEvent> events) {
        PaperHistory history = new PaperHistory();
        events.forEach(history::apply);
        return history;
    }

    private void apply(PaperEvent event) {
        if (event instanceof PaperEvent.Submitted submitted) {
            submissions.put(submitted.submission(), new Submission(submitted.endsOn()));
        } else if (event instanceof PaperEvent.Claimed claimed) {
            Submission submission = submission(claimed.submission());
            if (submission.stage == Stage.WAITING) {
                submission.stage = Stage.CLAIMED;
            }
        } else if (event instanceof PaperEvent.Accepted accepted) {
            Submission submission = submission(accepted.submission());
            submissions.values().stream()
                    .filter(one -> one.stage == Stage.ACCEPTED)
                    .forEach(one -> one.stage = Stage.SUPERSEDED);
            submission.stage = Stage.ACCEPTED;
            submission.endsOn = accepted.endsOn();
        } else if (event instanceof PaperEvent.Returned returned) {
            submission(returned.submission()).stage = Stage.RETURNED;
        } else if (event instanceof PaperEvent.Waived waived) {
            waiver = waived;
        } else {
            waiver = null;
        }
    }

    private Submission submission(UUID id) {
        Submission known = submissions.get(id);
        if (known == null) {
            throw new IllegalArgumentException("decided on what was never handed in: " + id);
        }
        return known;
    }

    /** How the paper stands on a day. */
    PaperState state(LocalDate day) {
        Optional<Submission> accepted = latest(Stage.ACCEPTED);
        if (accepted.filter(one -> holds(one.endsOn, day)).isPresent()) {
            return accepted.flatMap(one -> one.endsOn)
                            .filter(end -> !end.isAfter(day.plusDays(SOON_DAYS)))
                            .isPresent()
                    ? PaperState.EXPIRING
                    : PaperState.ACCEPTED;
        }
        if (isWaived(day)) {
            return PaperState.WAIVED;
        }
        return accepted.isPresent() ? PaperState.EXPIRED : newest();
    }

    /** How the newest submission stands beside an older one that is in force or has ended; empty when there is none such. */
    Optional<PaperState> renewal() {
        boolean newer = !submissions.isEmpty() && latest(Stage.ACCEPTED).isPresent() && last().stage != Stage.ACCEPTED;
        return newer ? Optional.of(newest()) : Optional.empty();
    }

    /** The submission that counts: accepted last of all, and not returned since. */
    Optional<UUID> inForce() {
        return submissions.entrySet().stream()
                .filter(entry -> entry.getValue().stage == Stage.ACCEPTED)
                .map(Map.Entry::getKey)
                .reduce((before, after) -> after);
    }

    /** The last day of what is in force. */
    Optional<LocalDate> endsOn() {
        return latest(Stage.ACCEPTED).flatMap(one -> one.endsOn);
    }

    /** Whether this is the newest submission and the company has to answer what was said of it. */
    boolean isReturned(UUID submission) {
        return !submissions.isEmpty() && last() == submissions.get(submission) && last().stage == Stage.RETURNED;
    }

    private boolean isWaived(LocalDate day) {
        PaperEvent.Waived standing = waiver;
        return standing != null && holds(standing.endsOn(), day);
    }

    private PaperState newest() {
        if (submissions.isEmpty()) {
            return PaperState.MISSING;
        }
        return switch (last().stage) {
            case WAITING -> PaperState.SUBMITTED;
            case CLAIMED -> PaperState.REVIEW;
            case RETURNED, SUPERSEDED -> PaperState.RETURNED;
            case ACCEPTED -> PaperState.ACCEPTED;
        };
    }

    private Submission last() {
        return submissions.values().stream().reduce((before, after) -> after).orElseThrow();
    }

    private Optional<Submission> latest(Stage stage) {
        return submissions.values().stream().filter(one -> one.stage == stage).reduce((before, after) -> after);
    }

    private static boolean holds(Optional<LocalDate> endsOn, LocalDate day) {
        return endsOn.filter(end -> end.isBefore(day)).isEmpty();
    }
}
