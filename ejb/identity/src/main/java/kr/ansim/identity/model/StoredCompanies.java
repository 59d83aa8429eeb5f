package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.identity.ShopKind;
import kr.ansim.identity.ShopState;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/**
 * Partner companies as far as they have keys: each is known here by its own id from its first key on. Its name is the id as
 * well, since companies may be called like shops and like each other.
 */
@ApplicationScoped
public class StoredCompanies {

    private static final String KNOWN = "SELECT id FROM identity_shop WHERE id = ?";

    @Inject
    private Statements statements;

    @Inject
    private SigningSecrets secrets;

    @Inject
    private Clock clock;

    /** Two first keys at once are both issued. */
    public void know(UUID company) {
        if (statements.find(KNOWN, row -> row.uuid("id"), company).isPresent()) {
            return;
        }
        SigningSecrets.FreshSecret secret = secrets.fresh();
        try {
            statements.update(
                    "INSERT INTO identity_shop (id, revision, name, kind, state, signing_secret, created_at)"
                            + " VALUES (?, 1, ?, ?, ?, ?, ?)",
                    company,
                    company.toString(),
                    ShopKind.COMPANY,
                    ShopState.ACTIVE,
                    secret.token(),
                    clock.instant());
        } catch (DuplicateKey knownMeanwhile) {
            secrets.erase(secret.token());
        }
    }
}
