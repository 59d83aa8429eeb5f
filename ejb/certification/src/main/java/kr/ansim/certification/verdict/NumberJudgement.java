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
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.verdict.Statement.Said;

/**
 * What the sources' statements make of one number, whatever product it stands on. The worst state told counts. A good
 * answer grows old and then proves nothing; a bad one stands until the source that gave it gives a better one.
 *
 * @param facts of the source whose state counts, if the certificate is known
 */
record NumberJudgement(Verdict verdict, Optional<CertificateFacts> facts, List<VerdictReason> reasons) {

    static NumberJudgement of(CertificateNumber number, List<Statement> all, Instant now, AgeLimits limits) {
        List<Statement> statements =
                all.stream().filter(statement -> !statement.isClosedToUs()).toList();
        if (statements.isEmpty()) {
            return new NumberJudgement(
                    Verdict.UNKNOWN,
                    Optional.empty(),
                    List.of(VerdictReason.of(Code.NOBODY_TO_ASK, number.family().name())));
        }
        List<VerdictReason> reasons = new ArrayList<>();
        Optional<Told> worst = statements.stream()
                .filter(statement -> statement.said() instanceof Said.Found)
                .map(Told::of)
                .min(Comparator.comparing(told -> told.verdict(limits, now)));
        if (worst.isEmpty()) {
            Verdict verdict = unfound(statements, limits, now, reasons);
            reasons.addAll(silence(statements, now));
            return new NumberJudgement(verdict, Optional.empty(), reasons);
        }
        Told counted = worst.get();
        reasons.add(counted.reason());
        // that other institutes do not know it is as it should be; that the register does not is not
        List<Statement> relevant = statements.stream()
                .filter(statement -> statement.said() instanceof Said.Found
                        || !statement.source().isInstitute())
                .toList();
        notFoundAt(relevant).ifPresent(reasons::add);
        differing(statements).ifPresent(reasons::add);
        if (counted.isTooOld(limits, now)) {
            reasons.add(VerdictReason.of(
                    Code.ANSWER_TOO_OLD, hours(counted.statement(), now), hours(limits.of(counted.statement()))));
        }
        reasons.addAll(silence(relevant, now));
        return new NumberJudgement(
                counted.verdict(limits, now), Optional.of(counted.found().facts()), reasons);
    }

    /** Not found only when all were reached; one who might know and was not reached leaves it open. */
    private static Verdict unfound(
            List<Statement> statements, AgeLimits limits, Instant now, List<VerdictReason> reasons) {
        boolean all = statements.stream()
                .allMatch(statement -> statement.said() instanceof Said.NotFound && !limits.isTooOld(statement, now));
        if (!all) {
            return Verdict.UNREACHABLE;
        }
        notFoundAt(statements).ifPresent(reasons::add);
        return Verdict.NOT_FOUND;
    }

    private static Optional<VerdictReason> notFoundAt(List<Statement> statements) {
        List<String> sources = statements.stream()
                .filter(statement -> statement.said() instanceof Said.NotFound)
                .map(statement -> statement.source().name())
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(VerdictReason.of(Code.NOT_FOUND_AT, String.join(", ", sources)));
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
        statements.stream()
                .filter(statement -> statement.said() instanceof Said.Found)
                .map(Told::of)
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

    private record Told(Statement statement, Said.Found found) {

        static Told of(Statement statement) {
            return new Told(statement, (Said.Found) statement.said());
        }

        Verdict verdict(AgeLimits limits, Instant now) {
            if (isTooOld(limits, now)) {
                return Verdict.UNREACHABLE;
            }
            return switch (found.state()) {
                case VALID -> Verdict.VALID;
                case UNDER_ACTION -> Verdict.UNDER_ACTION;
                case SUSPENDED -> Verdict.SUSPENDED;
                case REVOKED -> Verdict.REVOKED;
                case ENDED -> Verdict.ENDED;
                case UNKNOWN -> Verdict.UNKNOWN;
            };
        }

        boolean isTooOld(AgeLimits limits, Instant now) {
            boolean good = found.state() == CertificateState.VALID || found.state() == CertificateState.UNDER_ACTION;
            return good && limits.isTooOld(statement, now);
        }

        VerdictReason reason() {
            Code code = found.state() == CertificateState.UNKNOWN ? Code.STATE_NOT_KNOWN : Code.STATE_TOLD;
            return VerdictReason.of(
                    code, statement.source().name(), found.facts().state());
        }
    }
}
