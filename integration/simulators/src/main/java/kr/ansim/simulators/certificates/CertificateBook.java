package kr.ansim.simulators.certificates;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All certificates. The register and the institutes each look at them from their own side, and what one side says can be
 * changed without the other.
 */
public final class CertificateBook {

    /** Who is looking. */
    public enum Side {
        REGISTER,
        INSTITUTE
    }

    private record Change(Standing standing, String revision) {}

    private final int rows;
    private final Holdings holdings;
    private final CertificateMill mill;
    private final NumberIndex index;
    private final Map<String, FixedCertificate> fixed;
    private final Revisions revisions = new Revisions();
    private final Map<Side, Map<String, Change>> changes = new EnumMap<>(Side.class);

    /** @param size how many there are altogether */
    public CertificateBook(int size) {
        fixed = FixedCertificate.ALL.stream()
                .collect(Collectors.toMap(
                        one -> one.certificate().number(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        rows = Math.max(0, size - fixed.size());
        holdings = Holdings.of(rows);
        mill = new CertificateMill(holdings);
        index = new NumberIndex(rows, mill::number);
        for (Side side : Side.values()) {
            changes.put(side, new ConcurrentHashMap<>());
        }
    }

    public int rows() {
        return rows;
    }

    int companies() {
        return holdings.companies();
    }

    int firstRow(int company) {
        return holdings.firstRow(company);
    }

    public Revisions revisions() {
        return revisions;
    }

    /** Made one by one while they are taken. */
    public Stream<Certificate> all(Side side) {
        return Stream.concat(
                fixed.values().stream().flatMap(one -> seen(one, side)),
                IntStream.range(0, rows).mapToObj(row -> now(mill.row(row), side)));
    }

    public Optional<Certificate> find(Side side, String number) {
        FixedCertificate known = fixed.get(number);
        if (known != null) {
            return seen(known, side).findFirst();
        }
        return index.candidates(number)
                .mapToObj(mill::row)
                .filter(one -> one.number().equals(number))
                .findFirst()
                .map(one -> now(one, side));
    }

    /** All that a company holds. */
    public Stream<Certificate> heldBy(Side side, String companyNumber) {
        if (FixedCompany.numbered(companyNumber).isPresent()) {
            return fixed.values().stream()
                    .flatMap(one -> seen(one, side))
                    .filter(one -> one.origin().company().number().equals(companyNumber));
        }
        OptionalInt company = Companies.indexOf(companyNumber);
        if (company.isEmpty() || company.getAsInt() >= holdings.companies()) {
            return Stream.empty();
        }
        return IntStream.range(holdings.firstRow(company.getAsInt()), holdings.afterLastRow(company.getAsInt()))
                .mapToObj(row -> now(mill.row(row), side));
    }

    public boolean knowsCompany(String number) {
        OptionalInt company = Companies.indexOf(number);
        return FixedCompany.numbered(number).isPresent()
                || (company.isPresent() && company.getAsInt() < holdings.companies());
    }

    Certificate row(int row) {
        return mill.row(row);
    }

    /** Changes from now on what these sides say of a certificate; false when neither knows it. */
    public boolean change(Set<Side> sides, String number, Standing standing, Clock clock) {
        Set<Side> knowing =
                sides.stream().filter(side -> find(side, number).isPresent()).collect(Collectors.toSet());
        String revision = revisions.next(clock);
        knowing.forEach(side -> changesOf(side).put(number, new Change(standing, revision)));
        return !knowing.isEmpty();
    }

    /** When a certificate last changed in this program's life. */
    public String revision(Side side, String number) {
        Change change = changesOf(side).get(number);
        return change == null ? Revisions.FIRST : change.revision();
    }

    private Stream<Certificate> seen(FixedCertificate one, Side side) {
        if (side == Side.INSTITUTE) {
            return Stream.of(now(one.seenByInstitute(), side));
        }
        return one.inRegister() ? Stream.of(now(one.certificate(), side)) : Stream.empty();
    }

    private Certificate now(Certificate certificate, Side side) {
        Change change = changesOf(side).get(certificate.number());
        return change == null ? certificate : certificate.standing(change.standing());
    }

    private Map<String, Change> changesOf(Side side) {
        return Objects.requireNonNull(changes.get(side));
    }
}
