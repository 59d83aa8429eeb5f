package kr.ansim.certification.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.verdict.Statement.Said;

/**
 * What the sources' statements make of one number, whatever product it stands on: the worst state told counts, among the
 * statements that are {@link Weighed} to count at all.
 *
 * @param facts of the source whose state counts, if the certificate is known
 */
record NumberJudgement(Verdict verdict, Optional<CertificateFacts> facts, List<VerdictReason> reasons, Basis basis) {

    static NumberJudgement of(CertificateNumber number, List<Statement> all, Instant now, AgeLimits limits) {
        Weighed weighed = Weighed.of(all, limits, now);
        if (weighed.isEmpty()) {
            return new NumberJudgement(
                    Verdict.UNKNOWN,
                    Optional.empty(),
                    List.of(VerdictReason.of(Code.NOBODY_TO_ASK, number.family().name())),
                    Basis.NONE);
        }
        Optional<Told> worst = told(weighed.counted()).min(Comparator.comparing(Told::verdict));
        Optional<Told> outdated = told(weighed.tooOld()).findFirst();
        if (worst.or(() -> outdated).isEmpty()) {
            return unfound(weighed.counted(), limits, now);
        }
        Told counted = worst.or(() -> outdated).orElseThrow();
        List<VerdictReason> reasons = new ArrayList<>();
        reasons.add(counted.reason());
        // that other institutes do not know it is as it should be; that the register does not is not
        List<Statement> relevant = weighed.all()
                .filter(statement -> statement.said() instanceof Said.Found
                        || !statement.source().isInstitute())
                .toList();
        if (worst.isPresent()) {
            missedBy(relevant, Code.NOT_LISTED_AT).ifPresent(reasons::add);
        }
        differing(weighed.counted()).ifPresent(reasons::add);
        weighed.tooOld()
                .forEach(statement -> reasons.add(VerdictReason.of(
                        Code.ANSWER_TOO_OLD,
                        hours(statement, now),
                        hours(limits.of(statement)),
                        statement.source().name())));
        reasons.addAll(silence(relevant, now));
        return new NumberJudgement(
                worst.map(Told::verdict).orElse(Verdict.UNREACHABLE),
                Optional.of(counted.found().facts()),
                reasons,
                basis(weighed, relevant));
    }

    /** Once an institute knows the number only it and the register have to answer; till then all have. */
    private static Basis basis(Weighed weighed, List<Statement> relevant) {
        boolean instituteKnows =
                relevant.stream().anyMatch(statement -> statement.source().isInstitute());
        List<Statement> asked = instituteKnows ? relevant : weighed.all().toList();
        boolean proven = told(weighed.counted()).findAny().isPresent();
        return new Basis(
                asked.stream()
                        .filter(statement -> statement.saidAt().isPresent())
                        .filter(statement -> !proven || !weighed.tooOld().contains(statement))
                        .toList(),
                asked.stream()
                        .filter(statement ->
                                statement.isSilent() || weighed.tooOld().contains(statement))
                        .toList());
    }

    /** Not found only when all were reached; one who might know and was not reached leaves it open. */
    private static NumberJudgement unfound(List<Statement> statements, AgeLimits limits, Instant now) {
        List<VerdictReason> reasons = new ArrayList<>();
        boolean all = statements.stream()
                .allMatch(statement -> statement.said() instanceof Said.NotFound && !limits.isTooOld(statement, now));
        if (all) {
            missedBy(statements, Code.NOT_FOUND_AT).ifPresent(reasons::add);
        }
        reasons.addAll(silence(statements, now));
        return new NumberJudgement(
                all ? Verdict.NOT_FOUND : Verdict.UNREACHABLE,
                Optional.empty(),
                reasons,
                new Basis(
                        statements.stream()
                                .filter(statement -> statement.saidAt().isPresent())
                                .toList(),
                        statements.stream().filter(Statement::isSilent).toList()));
    }

    private static Optional<VerdictReason> missedBy(List<Statement> statements, Code code) {
        List<String> sources = statements.stream()
                .filter(statement -> statement.said() instanceof Said.NotFound)
                .map(statement -> statement.source().name())
                .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(VerdictReason.of(code, String.join(", ", sources)));
    }

    /** One reason for all that are silent for the same cause. */
    private static List<VerdictReason> silence(List<Statement> statements, Instant now) {
        Map<Unavailability.Reason, List<Statement>> silent = new EnumMap<>(Unavailability.Reason.class);
        statements.forEach(statement -> statement
                .trouble()
                .ifPresent(why ->
                        silent.computeIfAbsent(why, none -> new ArrayList<>()).add(statement)));
        return silent.entrySet().stream()
                .map(cause -> VerdictReason.of(
                        Code.SOURCE_UNREACHABLE,
                        String.join(
                                ", ",
                                cause.getValue().stream()
                                        .map(statement -> statement.source().name())
                                        .toList()),
                        cause.getKey().name(),
                        hours(cause.getValue().get(0), now)))
                .toList();
    }

    private static Optional<VerdictReason> differing(List<Statement> statements) {
        Map<CertificateState, String> byState = new TreeMap<>();
        told(statements)
                .forEach(told -> byState.putIfAbsent(
                        told.found().state(), told.statement().source().name()));
        if (byState.size() < 2) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        byState.forEach((state, source) -> {
            arguments.add(source);
            arguments.add(state.name());
        });
        return Optional.of(new VerdictReason(Code.SOURCES_DIFFER, arguments));
    }

    private static String hours(Statement statement, Instant now) {
        return statement.saidAt().map(at -> hours(Duration.between(at, now))).orElse("");
    }

    private static String hours(Duration duration) {
        return Long.toString(duration.toHours());
    }

    private static Stream<Told> told(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.said() instanceof Said.Found found
                        ? Stream.of(new Told(statement, found))
                        : Stream.empty());
    }

    private record Told(Statement statement, Said.Found found) {

        Verdict verdict() {
            return switch (found.state()) {
                case VALID -> Verdict.VALID;
                case UNDER_ACTION -> Verdict.UNDER_ACTION;
                case SUSPENDED -> Verdict.SUSPENDED;
                case REVOKED -> Verdict.REVOKED;
                case ENDED -> Verdict.ENDED;
                case UNKNOWN -> Verdict.UNKNOWN;
            };
        }

        VerdictReason reason() {
            Code code = found.state() == CertificateState.UNKNOWN ? Code.STATE_NOT_KNOWN : Code.STATE_TOLD;
            return VerdictReason.of(
                    code,
                    statement.source().name(),
                    found.facts().state(),
                    found.state().name());
        }
    }
}
