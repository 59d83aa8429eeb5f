package kr.ansim.integration.taxoffice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.Unreadable;

/** Takes from an answer what it says of those that were asked for, and nothing else. */
final class Findings {

    /** What one row means. */
    interface Reading<T> {
        T of(Row row) throws Unreadable;
    }

    private static final Logger LOG = Logger.getLogger(Findings.class.getName());

    private Findings() {}

    /** Without those whose row is missing or cannot be read, or who have two that differ. */
    static <T> Map<BusinessNumber, T> among(Set<BusinessNumber> asked, List<Row> rows, Reading<T> reading) {
        Map<BusinessNumber, Optional<T>> told = new HashMap<>();
        for (Row row : rows) {
            number(row)
                    .filter(asked::contains)
                    .ifPresent(number -> told.merge(
                            number, read(row, reading), (one, other) -> one.equals(other) ? one : Optional.empty()));
        }
        Map<BusinessNumber, T> findings = new HashMap<>();
        told.forEach((number, finding) -> finding.ifPresent(found -> findings.put(number, found)));
        return findings;
    }

    private static Optional<BusinessNumber> number(Row row) {
        return read(row, one -> one.figures("b_no", 10)).flatMap(BusinessNumber::read);
    }

    private static <T> Optional<T> read(Row row, Reading<T> reading) {
        try {
            return Optional.of(reading.of(row));
        } catch (Unreadable e) {
            LOG.log(Level.FINE, "an entry of the tax office cannot be read", LoggedFailure.of(e));
            return Optional.empty();
        }
    }
}
