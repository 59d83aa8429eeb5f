package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;

/** What somebody typed into a step and did not keep, as it was typed, for whoever lost the line or the log-in. */
@ApplicationScoped
public class Drafts {

    private static final String KIND = "application-draft";
    private static final Duration LIFE = Duration.ofDays(30);

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    public void keep(UUID account, ApplicationStep step, Map<String, String> typed) {
        Instant now = clock.instant();
        Optional<UUID> known = token(account, step, " FOR UPDATE");
        if (known.isPresent() && replace(known.get(), typed, now)) {
            statements.update(
                    "UPDATE partner_draft SET typed_at = ? WHERE account_id = ? AND step = ?", now, account, step);
            return;
        }
        forget(account, step);
        UUID token = vault.keepUntil(now.plus(LIFE), KIND, typed, null);
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

    /** @return false when the vault has erased it meanwhile */
    private boolean replace(UUID token, Map<String, String> typed, Instant now) {
        try {
            vault.replace(token, typed);
            vault.moveEnd(token, now.plus(LIFE));
            return true;
        } catch (RuleBroken erased) {
            return false;
        }
    }

    /** Empty when nothing was typed, or too long ago. */
    public Map<String, String> find(UUID account, ApplicationStep step) {
        return token(account, step, "").map(this::read).orElse(Map.of());
    }

    private Map<String, String> read(UUID token) {
        try {
            return vault.use(token);
        } catch (RuleBroken erased) {
            return Map.of();
        }
    }

    /** After it was kept, or is not wanted. */
    public void forget(UUID account, ApplicationStep step) {
        token(account, step, " FOR UPDATE").ifPresent(token -> {
            vault.erase(token);
            statements.update("DELETE FROM partner_draft WHERE account_id = ? AND step = ?", account, step);
        });
    }

    private Optional<UUID> token(UUID account, ApplicationStep step, String lock) {
        return statements.find(
                "SELECT token FROM partner_draft WHERE account_id = ? AND step = ?" + lock,
                row -> row.uuid("token"),
                account,
                step);
    }
}
