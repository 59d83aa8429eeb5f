package kr.ansim.certification.verdict;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.verdict.Statement.Said;

/**
 * The statements on one number, sorted by what they are worth at a moment.
 *
 * <p>A good answer past its scheme's limit is worth as much as silence: the source may know of worse by now. A bad one stands
 * until its source gives a better one, however long that source is out of reach.
 *
 * <p>A source that is closed to us will not give a better one. What it said while it was open counts for as long as its
 * scheme's limit, as if it were only out of reach. Past that limit its good answer and its ignorance are left out, so that
 * a consent that ended keeps no product in doubt; its bad answer still stands, until another source has said something good
 * of the certificate after it and recently enough to count. A bad answer is so never lifted by silence or by time alone,
 * but only by somebody who contradicts it.
 *
 * @param counted what is said, and the silence of those who have said nothing
 * @param tooOld good answers that prove nothing any more, of sources that may yet give a better one
 */
record Weighed(List<Statement> counted, List<Statement> tooOld) {

    static Weighed of(List<Statement> all, AgeLimits limits, Instant now) {
        List<Statement> standing = all.stream()
                .filter(statement -> !isLeftOut(statement, all, limits, now))
                .toList();
        return new Weighed(
                standing.stream()
                        .filter(statement -> !isGood(statement) || !limits.isTooOld(statement, now))
                        .toList(),
                standing.stream()
                        .filter(statement -> isGood(statement) && limits.isTooOld(statement, now))
                        .toList());
    }

    boolean isEmpty() {
        return counted.isEmpty() && tooOld.isEmpty();
    }

    Stream<Statement> all() {
        return Stream.concat(counted.stream(), tooOld.stream());
    }

    private static boolean isLeftOut(Statement statement, List<Statement> all, AgeLimits limits, Instant now) {
        if (!statement.isClosedToUs()) {
            return false;
        }
        if (statement.said() instanceof Said.Nothing) {
            return true;
        }
        return limits.isTooOld(statement, now)
                && (!isBad(statement)
                        || all.stream()
                                .anyMatch(other ->
                                        isGood(other) && !limits.isTooOld(other, now) && other.isSaidAfter(statement)));
    }

    private static boolean isBad(Statement statement) {
        return statement.said() instanceof Said.Found && !isGood(statement);
    }

    private static boolean isGood(Statement statement) {
        return statement.said() instanceof Said.Found found
                && (found.state() == CertificateState.VALID || found.state() == CertificateState.UNDER_ACTION);
    }
}
