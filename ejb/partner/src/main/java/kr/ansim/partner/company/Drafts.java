package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;

/** What somebody typed into a step and did not keep, as it was typed, for whoever lost the line or the log-in. */
@ApplicationScoped
public class Drafts {

    private static final String KIND = "application-draft";
    private static final String TOKEN = "SELECT token FROM partner_draft WHERE account_id = ? AND step = ?";
    private static final Duration LIFE = Duration.ofDays(30);

    /** Longer than anybody asks for it: what the vault has erased would break the transaction that reads it. */
    private static final Duration UNTIL_ERASED = LIFE.plusDays(1);

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    public void keep(UUID account, ApplicationStep step, Map<String, String> typed) {
        Instant now = clock.instant();
        Optional<UUID> known = kept(account, step, " FOR UPDATE");
        if (known.isPresent()) {
            vault.replace(known.get(), typed);
            vault.moveEnd(known.get(), now.plus(UNTIL_ERASED));
            statements.update(
                    "UPDATE partner_draft SET typed_at = ? WHERE account_id = ? AND step = ?", now, account, step);
            return;
        }
        forget(account, step);
        UUID token = vault.keepUntil(now.plus(UNTIL_ERASED), KIND, typed, null);
        try {
            statements.update(
                    "INSERT INTO partner_draft (account_id, step, token, typed_at) VALUES (?, ?, ?, ?)",
                    account,
                    step,
                    token,
                    now);
        } catch (DuplicateKey anotherWindowWasFaster) {
            vault.erase(token);
        }
    }

    /** Empty when nothing was typed, or too long ago. */
    public Map<String, String> find(UUID account, ApplicationStep step) {
        return kept(account, step, "").map(vault::use).orElse(Map.of());
    }

    /** After it was kept, or is not wanted. */
    public void forget(UUID account, ApplicationStep step) {
        statements
                .find(TOKEN + " FOR UPDATE", row -> row.uuid("token"), account, step)
                .ifPresent(token -> {
                    vault.erase(token);
                    statements.update("DELETE FROM partner_draft WHERE account_id = ? AND step = ?", account, step);
                });
    }

    /** One that is still in the vault. */
    private Optional<UUID> kept(UUID account, ApplicationStep step, String lock) {
        return statements.find(
                TOKEN + " AND typed_at > ?" + lock,
                row -> row.uuid("token"),
                account,
                step,
                clock.instant().minus(LIFE));
    }
}
