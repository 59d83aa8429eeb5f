package kr.ansim.partner;

import java.util.List;

/**
 * Whether a product is ready to air, and if not, everything that stands against it. Worked out on read, in one place, for
 * all pages and systems alike.
 *
 * @param reasons none when it is ready
 */
public record ProductReadiness(List<ReadinessReason> reasons) {

    public ProductReadiness {
        reasons = List.copyOf(reasons);
    }

    public boolean ready() {
        return reasons.isEmpty();
    }

    /** How many papers still stand against it. */
    public long openPapers() {
        return reasons.stream()
                .filter(ReadinessReason.PaperOpen.class::isInstance)
                .count();
    }

    public boolean held() {
        return reasons.stream().anyMatch(ReadinessReason.CertificationHeld.class::isInstance);
    }
}
