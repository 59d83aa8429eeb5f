package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Of which deadlines companies were told, and how many days before. */
@ApplicationScoped
class PrivacyNotices {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @param subject a check, or the step of a finding that set the deadline @return whether it was not told before */
    boolean note(UUID subject, int days) {
        try {
            statements.update(
                    "INSERT INTO partner_privacy_notice (subject_id, days, told_at) VALUES (?, ?, ?)",
                    subject,
                    days,
                    clock.instant());
            return true;
        } catch (DuplicateKey otherNodeWasFaster) {
            return false;
        }
    }
}
