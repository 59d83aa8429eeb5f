package kr.ansim.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.model.VaultRows;
import org.jspecify.annotations.Nullable;

/**
 * The one place where names, phone numbers and addresses are kept. Everything else holds a random token instead; what is
 * shown is masked, and whoever reads it in the clear says why and stands in the audit trail.
 */
@Stateless
public class PersonalDataVault {

    private static final String SUBJECT = "personal-data";

    @Inject
    private VaultRows rows;

    @Inject
    private MaskingPolicy policy;

    @EJB
    private AuditTrail trail;

    /**
     * Keeps a person's data in the caller's transaction.
     *
     * @param lookup by which {@link #find} finds it later, for instance the phone number in any spelling
     * @return a random token that tells nothing
     */
    @PermitAll
    public UUID keep(String kind, Map<String, String> fields, @Nullable String lookup) {
        return rows.add(kind, fields, lookup, null);
    }

    /** The same for data whose end is known: from {@code until} on they are erased within minutes. */
    @PermitAll
    public UUID keepUntil(Instant until, String kind, Map<String, String> fields, @Nullable String lookup) {
        return rows.add(kind, fields, lookup, until);
    }

    /**
     * Keeps other data under the same token, for instance a new address; the look-up stays. What was there is gone.
     *
     * @throws RuleBroken {@link PlatformRule#PERSONAL_DATA_UNKNOWN}, {@link PlatformRule#PERSONAL_DATA_ERASED}
     */
    @PermitAll
    public void replace(UUID token, Map<String, String> fields) {
        readable(token);
        rows.replace(token, fields);
    }

    /** Gives the data another end, or none. What is erased already stays so. */
    @PermitAll
    public void moveEnd(UUID token, @Nullable Instant until) {
        rows.moveEnd(token, until);
    }

    /**
     * The data in the clear. The look is in the audit trail before this returns, whatever becomes of the caller's
     * transaction; what that has not committed yet is not seen here.
     *
     * @throws RuleBroken {@link PlatformRule#REASON_MISSING}, {@link PlatformRule#REASON_TOO_LONG},
     *     {@link PlatformRule#PERSONAL_DATA_UNKNOWN}, {@link PlatformRule#PERSONAL_DATA_ERASED}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<String, String> reveal(UUID token, String reason) {
        Reasons.require(reason);
        VaultRows.Opened opened = readable(token);
        trail.record(AuditEntry.of("personal-data.revealed", SUBJECT, token).reason(reason));
        return opened.fields();
    }

    /**
     * One field alone in the clear, for whoever needs no more. The look is noted as that of all of them is.
     *
     * @param whose as auditors know the person, for instance by a member's number
     * @return empty when the person has no such field
     * @throws RuleBroken as {@link #reveal}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String revealField(UUID token, String field, String whose, String reason) {
        Reasons.require(reason);
        VaultRows.Opened opened = readable(token);
        trail.record(AuditEntry.of("personal-data.revealed", SUBJECT, token)
                .detail("field", field)
                .detail("whose", whose)
                .reason(reason));
        return opened.fields().getOrDefault(field, "");
    }

    /**
     * A secret in the clear for a computation that shows it to nobody: a code is compared, an answer is signed. No look,
     * so it leaves no entry.
     *
     * @throws RuleBroken {@link PlatformRule#PERSONAL_DATA_UNKNOWN}, {@link PlatformRule#PERSONAL_DATA_ERASED}
     */
    @PermitAll
    public Map<String, String> use(UUID token) {
        return readable(token).fields();
    }

    /**
     * The data as it may be shown; nothing when it was erased.
     *
     * @throws RuleBroken {@link PlatformRule#PERSONAL_DATA_UNKNOWN}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, String> masked(UUID token) {
        return policy.mask(opened(token).fields());
    }

    /** The same for a list of them in one query; tokens that are unknown are missing in the answer. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<UUID, Map<String, String>> masked(Collection<UUID> tokens) {
        Map<UUID, Map<String, String>> all = new LinkedHashMap<>();
        rows.openAll(tokens).forEach((token, opened) -> all.put(token, policy.mask(opened.fields())));
        return all;
    }

    /** The tokens of all data of this kind that were kept with this look-up, oldest first. */
    @PermitAll
    public List<UUID> find(String kind, String lookup) {
        return rows.find(kind, lookup);
    }

    /** Makes the data unreadable for ever; the token stays, and stands for nothing. Erasing twice is no fault. */
    @PermitAll
    public void erase(UUID token) {
        rows.erase(token)
                .ifPresent(kind -> trail.record(
                        AuditEntry.of("personal-data.erased", SUBJECT, token).detail("kind", kind)));
    }

    private VaultRows.Opened readable(UUID token) {
        VaultRows.Opened opened = opened(token);
        if (opened.erased()) {
            throw new RuleBroken(PlatformRule.PERSONAL_DATA_ERASED);
        }
        return opened;
    }

    private VaultRows.Opened opened(UUID token) {
        return rows.open(token).orElseThrow(() -> new RuleBroken(PlatformRule.PERSONAL_DATA_UNKNOWN));
    }
}
