package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.platform.Statements;

/** Which files show what is said, in the order in which they were named. */
@ApplicationScoped
class PrivacyFiles {

    /** Type of the owner of the files of a check. */
    static final String OWNER = "partner-privacy-check";

    @Inject
    private Statements statements;

    /** @param owner an answer, or a step of a finding */
    void replace(UUID check, UUID owner, List<UUID> documents) {
        statements.update("DELETE FROM partner_privacy_file WHERE owner_id = ?", owner);
        statements.batch(
                "INSERT INTO partner_privacy_file (check_id, owner_id, place, document_id) VALUES (?, ?, ?, ?)",
                IntStream.range(0, documents.size())
                        .mapToObj(place -> new Object[] {check, owner, place, documents.get(place)})
                        .toList());
    }
}
