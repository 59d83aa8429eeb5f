package kr.ansim.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.BlindIndex;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * What was said in contacts, in the vault. It ends three years after it was said, as long as the law wants complaints to be
 * kept (Electronic Commerce Act, Enforcement Decree, Article 6); of all but complaints it ends with the member before.
 */
@ApplicationScoped
class SaidWords {

    static final int YEARS = 3;

    private static final String FIELD = "said";
    private static final String KIND = "contact";

    /** By which it is told whether the same is said again. */
    record Digest(String text) {

        byte[] bytes() {
            return HexFormat.of().parseHex(text);
        }
    }

    record Kept(UUID token, Digest digest) {}

    private record Said(UUID event, UUID token) {}

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private BlindIndex index;

    Digest digest(String said) {
        return new Digest(HexFormat.of().formatHex(index.of("contact.said", said)));
    }

    Kept keep(String said, Instant at) {
        return new Kept(vault.keepUntil(end(at), KIND, Map.of(FIELD, said), null), digest(said));
    }

    /** The end of what happened then. */
    static Instant end(Instant at) {
        return at.atZone(SystemClock.KOREA).plusYears(YEARS).toInstant();
    }

    static Optional<Kept> kept(Row row) throws SQLException {
        @Nullable UUID token = row.uuidOrNull("said");
        return token == null
                ? Optional.empty()
                : Optional.of(new Kept(token, new Digest(HexFormat.of().formatHex(row.bytes("said_digest")))));
    }

    /** As it may be shown, by its token; what was erased is missing. */
    Map<UUID, Map<String, String>> masked(Collection<UUID> tokens) {
        return tokens.isEmpty() ? Map.of() : vault.masked(tokens);
    }

    static String of(Map<String, String> fields) {
        return fields.getOrDefault(FIELD, "");
    }

    String reveal(UUID token, String whose, String reason) {
        return vault.revealField(token, FIELD, whose, reason);
    }

    Map<String, String> revealAll(UUID token, String reason) {
        return vault.reveal(token, reason);
    }

    void forget(@Observes MemberErased erased) {
        String marks = Statements.marks(erased.members().size());
        Object[] members = erased.members().toArray();
        List<Said> said = statements.list(
                "SELECT e.id, e.said FROM membership_contact c JOIN membership_contact_event e ON e.contact_id = c.id"
                        + " WHERE c.member_id IN (" + marks + ") AND e.said IS NOT NULL AND (c.matter IS NULL"
                        + " OR c.matter <> 'COMPLAINT') ORDER BY e.id",
                row -> new Said(row.uuid("id"), row.uuid("said")),
                members);
        said.forEach(one -> vault.erase(one.token()));
        statements.batch(
                "UPDATE membership_contact_event SET said = NULL, said_digest = NULL WHERE id = ?",
                said.stream().map(one -> new Object[] {one.event()}).toList());
    }
}
