package kr.ansim.simulators.institute;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kr.ansim.simulators.certificates.Institute;
import kr.ansim.simulators.certificates.Revisions;
import kr.ansim.simulators.institute.Consent.Status;

/** What all companies have allowed one institute: what was noted since the start, else what each began with. */
final class Consents {

    private static final int MOST_NOTICES = 1_000;

    private final Institute institute;
    private final LocalDateTime start;
    private final Function<String, Optional<Integer>> placeOf;
    private final Map<String, Consent> noted = new ConcurrentHashMap<>();
    private final Map<String, String> revisions = new ConcurrentHashMap<>();
    private final List<Map<String, String>> notices = new ArrayList<>();
    private volatile String lastRevision = Revisions.FIRST;

    /** @param placeOf where a generated company stands, if there is one of that number */
    Consents(Institute institute, LocalDateTime start, Function<String, Optional<Integer>> placeOf) {
        this.institute = institute;
        this.start = start;
        this.placeOf = placeOf;
    }

    /** Keeps the notice as it came, for tests that ask whether the institute was told. */
    void note(String company, Consent consent, String revision, Map<String, String> notice) {
        noted.put(company, consent);
        revisions.put(company, revision);
        lastRevision = revision;
        synchronized (notices) {
            if (notices.size() == MOST_NOTICES) {
                notices.remove(0);
            }
            notices.add(Map.copyOf(notice));
        }
    }

    List<Map<String, String>> notices() {
        synchronized (notices) {
            return List.copyOf(notices);
        }
    }

    Optional<Consent> of(String company) {
        Consent consent = noted.get(company);
        return consent != null
                ? Optional.of(consent)
                : FirstConsents.of(company, institute, start, placeOf.apply(company));
    }

    Status status(String company, LocalDateTime now) {
        return of(company).map(consent -> consent.status(now)).orElse(Status.NEVER);
    }

    boolean disclosed(String company) {
        return of(company).filter(Consent::disclosure).isPresent();
    }

    String revision(String company) {
        return revisions.getOrDefault(company, Revisions.FIRST);
    }

    String lastRevision() {
        return lastRevision;
    }
}
