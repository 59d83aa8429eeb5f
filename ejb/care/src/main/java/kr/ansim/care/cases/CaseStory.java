package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to cases. Words are in the vault and end three years after they were written, as long as the law wants
 * complaints to be kept (Electronic Commerce Act, Enforcement Decree, Article 6); of all but complaints with the member before.
 */
@ApplicationScoped
public class CaseStory {

    static final int YEARS = 3;
    private static final String KIND = "case";
    private static final String FIELD = "words";

    private record Entry(
            UUID id,
            Instant at,
            String by,
            CaseHappeningKind kind,
            @Nullable UUID words,
            String detail) {}

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    /** @param words may be empty. @param detail never personal data; may be empty */
    public void add(UUID id, CaseHappeningKind kind, String by, String words, String detail) {
        add(id, clock.instant(), kind, by, words, detail);
    }

    void add(UUID id, Instant at, CaseHappeningKind kind, String by, String words, String detail) {
        Instant end = at.atZone(SystemClock.KOREA).plusYears(YEARS).toInstant();
        statements.update(
                "INSERT INTO care_case_happening (id, case_id, at, by_account, kind, words, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                id,
                at,
                by,
                kind,
                words.isBlank() ? null : vault.keepUntil(end, KIND, Map.of(FIELD, words), null),
                detail.isEmpty() ? null : detail);
    }

    /** Masked, the newest first. */
    List<CaseHappening> of(UUID id) {
        List<Entry> entries = entries(id);
        List<UUID> tokens =
                entries.stream().map(Entry::words).filter(Objects::nonNull).toList();
        Map<UUID, Map<String, String>> masked = tokens.isEmpty() ? Map.of() : vault.masked(tokens);
        return entries.stream()
                .map(one ->
                        new CaseHappening(one.id(), one.at(), one.by(), one.kind(), masked(one, masked), one.detail()))
                .toList();
    }

    private static String masked(Entry one, Map<UUID, Map<String, String>> masked) {
        return one.words() == null
                ? ""
                : masked.getOrDefault(one.words(), Map.of()).getOrDefault(FIELD, "");
    }

    /** What was said and is still there, in the clear, by its happening; each look is in the audit trail. */
    Map<UUID, String> reveal(UUID id, Set<CaseHappeningKind> kinds, String whose, String reason) {
        return reveal(id, (kind, detail) -> kinds.contains(kind), whose, reason);
    }

    /** The same. @param wanted by kind and detail */
    Map<UUID, String> reveal(UUID id, BiPredicate<CaseHappeningKind, String> wanted, String whose, String reason) {
        Map<UUID, String> clear = new LinkedHashMap<>();
        Set<UUID> stillThere = of(id).stream()
                .filter(one -> !one.words().isEmpty())
                .map(CaseHappening::id)
                .collect(Collectors.toSet());
        for (Entry one : entries(id)) {
            if (one.words() != null && wanted.test(one.kind(), one.detail()) && stillThere.contains(one.id())) {
                clear.put(one.id(), vault.revealField(one.words(), FIELD, whose, reason));
            }
        }
        return clear;
    }

    void forget(@Observes MemberErased erased) {
        String ofNoComplaint =
                " WHERE member_id IN (" + Statements.marks(erased.members().size()) + ") AND type <> 'COMPLAINT'";
        Object[] members = erased.members().toArray();
        List<UUID> ids = statements.list("SELECT id FROM care_case" + ofNoComplaint, row -> row.uuid("id"), members);
        for (UUID id : ids) {
            entries(id).stream().map(Entry::words).filter(Objects::nonNull).forEach(vault::erase);
            statements.update("UPDATE care_case_happening SET words = NULL WHERE case_id = ?", id);
        }
        statements.update("UPDATE care_case SET subject = ''" + ofNoComplaint, members);
    }

    private List<Entry> entries(UUID id) {
        return statements.list(
                "SELECT * FROM care_case_happening WHERE case_id = ? ORDER BY at DESC, id DESC", CaseStory::entry, id);
    }

    private static Entry entry(Row row) throws SQLException {
        @Nullable String detail = row.stringOrNull("detail");
        return new Entry(
                row.uuid("id"),
                row.instant("at"),
                row.string("by_account"),
                CaseHappeningKind.valueOf(row.string("kind")),
                row.uuidOrNull("words"),
                detail == null ? "" : detail);
    }
}
