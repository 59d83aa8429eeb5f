package kr.ansim.certification.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import kr.ansim.certification.SourceReport.Breaker;
import kr.ansim.certification.SourceReport.Condition;
import kr.ansim.certification.SourceReport.NodeView;
import kr.ansim.certification.port.Unavailability.Reason;

/** How the questions to one source have ended, and what condition that shows. */
record Outcomes(List<Kind> kinds) {

    static final Outcomes NONE = new Outcomes(List.of());

    /** No answer although there should have been one; that a queue of ours was too long is not the source's failure. */
    private static final Set<Reason> FAILURES =
            EnumSet.of(Reason.UNREACHABLE, Reason.TIMED_OUT, Reason.REFUSED, Reason.SERVER_ERROR, Reason.UNREADABLE);

    private static final int SEVERAL = 3;

    /**
     * All questions that ended in the same way.
     *
     * @param why absent for an answer
     * @param last when the last of them was asked
     * @param afterAnswer how many of them came after the last answer, of the last hour
     */
    record Kind(Optional<Reason> why, Instant last, int ofTheHour, int ofTheMinute, int afterAnswer) {

        boolean isAnswer() {
            return why.isEmpty();
        }

        boolean isFailure() {
            return why.filter(FAILURES::contains).isPresent();
        }

        boolean hasLeftUs() {
            return isAnswer()
                    || isFailure()
                    || why.filter(Reason.NOT_CONSENTED::equals).isPresent();
        }
    }

    Optional<Instant> lastAnswer() {
        return last(Kind::isAnswer).map(Kind::last);
    }

    Optional<Instant> lastFailure() {
        return last(Kind::isFailure).map(Kind::last);
    }

    String failure() {
        return last(Kind::isFailure).flatMap(Kind::why).map(Enum::name).orElse("");
    }

    int answersOfTheHour() {
        return sum(Kind::isAnswer, Kind::ofTheHour);
    }

    int failuresOfTheHour() {
        return sum(Kind::isFailure, Kind::ofTheHour);
    }

    int questionsOfTheMinute() {
        return sum(Kind::hasLeftUs, Kind::ofTheMinute);
    }

    /** @param paused by its own word */
    Condition condition(List<NodeView> nodes, boolean paused) {
        Optional<Reason> latest = last(kind -> true).flatMap(Kind::why);
        if (kinds.isEmpty()) {
            return Condition.NEVER_ASKED;
        }
        if (latest.filter(why -> why == Reason.NOT_CONFIGURED).isPresent()) {
            return Condition.NOT_CONNECTED;
        }
        if (paused) {
            return Condition.PAUSED;
        }
        boolean silent = lastFailure()
                .filter(failed -> lastAnswer().filter(failed::isBefore).isEmpty())
                .isPresent();
        boolean open = nodes.stream().anyMatch(view -> view.breaker() != Breaker.CLOSED);
        if (!silent && !open) {
            return Condition.ANSWERS;
        }
        if (failure().equals(Reason.REFUSED.name())) {
            return Condition.REFUSED;
        }
        return open || sum(Kind::isFailure, Kind::afterAnswer) >= SEVERAL ? Condition.DOWN : Condition.UNSTEADY;
    }

    private Optional<Kind> last(Predicate<Kind> wanted) {
        return kinds.stream().filter(wanted).max(Comparator.comparing(Kind::last));
    }

    private int sum(Predicate<Kind> wanted, ToIntFunction<Kind> number) {
        return kinds.stream().filter(wanted).mapToInt(number).sum();
    }
}
