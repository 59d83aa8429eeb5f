package kr.ansim.partner;

import java.time.LocalDate;
import java.util.UUID;

/** Something happened to a privacy check that somebody has to know. @param due until when the company acts, where it does */
public record PrivacyMoved(UUID company, UUID check, What what, LocalDate due) {

    public enum What {
        OPENED,
        /** Days are left until it is handed in. */
        NEAR,
        LATE,
        HANDED_IN,
        FOUND,
        FINDING_NEAR,
        FINDING_LATE,
        FINDING_ANSWERED,
        FINDING_RETURNED,
        CONCLUDED
    }
}
