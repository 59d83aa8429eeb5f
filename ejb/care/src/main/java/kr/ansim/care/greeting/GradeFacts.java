package kr.ansim.care.greeting;

import static kr.ansim.care.GreetingFact.BEST_PLACE;
import static kr.ansim.care.GreetingFact.GAP_KEEP;
import static kr.ansim.care.GreetingFact.GAP_NEXT;
import static kr.ansim.care.GreetingFact.GRADE_FALLEN;
import static kr.ansim.care.GreetingFact.GRADE_RISEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradeMove;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;

/** Where a member stands among the grades. */
final class GradeFacts {

    private GradeFacts() {}

    static List<FoundFact> of(MemberFacts member) {
        GradeOutlook outlook = member.outlook();
        return Stream.of(
                        outlook.next().flatMap(next -> gap(GAP_NEXT, next.grade(), next.gap(), member.today())),
                        gap(GAP_KEEP, outlook.grade(), outlook.toKeep(), member.today())
                                .map(fact -> fact.with(GreetingVariable.UNTIL, outlook.validUntil())),
                        moved(member),
                        best(member))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Both are missing, or one of both: of a grade that asks for either, the sentence would say too much. */
    private static Optional<FoundFact> gap(GreetingFact fact, GradeRule grade, Gap gap, LocalDate today) {
        return gap.isNone() || gap.join() != Join.BOTH
                ? Optional.empty()
                : Optional.of(FoundFact.of(fact, GreetingSource.GRADES, today)
                        .with(GreetingVariable.GRADE, grade)
                        .with(GreetingVariable.AMOUNT, gap.amount())
                        .with(GreetingVariable.COUNT, (long) gap.count()));
    }

    /** At the last close, for as long as it is the last. */
    private static Optional<FoundFact> moved(MemberFacts member) {
        return member.moves().stream()
                .filter(move -> !move.takenBack())
                .filter(move -> !move.effective().isAfter(member.today()))
                .filter(move -> move.effective().plusMonths(1).isAfter(member.today()))
                .findFirst()
                .filter(move -> move.from() != move.to())
                .map(GradeFacts::moved);
    }

    private static FoundFact moved(GradeMove move) {
        return FoundFact.of(
                        move.to() > move.from() ? GRADE_RISEN : GRADE_FALLEN, GreetingSource.CLOSE, move.effective())
                .with(GreetingVariable.GRADE, move.policy().gradeOrTop(move.to()))
                .with(GreetingVariable.FORMER, move.policy().gradeOrTop(move.from()))
                .with(GreetingVariable.DATE, move.effective());
    }

    /** Who waits behind the seats is told nothing. */
    private static Optional<FoundFact> best(MemberFacts member) {
        return member.best()
                .filter(best -> best.seat().seated())
                .map(best -> FoundFact.of(BEST_PLACE, GreetingSource.CLOSE, best.effective())
                        .with(GreetingVariable.PLACE, (long) best.seat().place())
                        .with(GreetingVariable.COUNT, (long) best.seats())
                        .with(GreetingVariable.DATE, best.effective()));
    }
}
