package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The versions of the table of papers. None ever changes, so each is read once. */
@ApplicationScoped
public class PaperTables {

    private static final PaperTable NONE = new PaperTable(0, Map.of(), Map.of(), List.of());

    private final Map<UUID, PaperTable> read = new ConcurrentHashMap<>();

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** The version that holds today. */
    public PaperTable today() {
        return on(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
    }

    /** The version that holds on a day by what is known now; an empty one before the first. */
    public PaperTable on(LocalDate day) {
        record Named(UUID id, int number) {}
        return statements
                .find(
                        "SELECT id, number FROM partner_rule_version WHERE valid_from <= ? AND withdrawn_at IS NULL"
                                + " ORDER BY valid_from DESC, number DESC LIMIT 1",
                        row -> new Named(row.uuid("id"), row.integer("number")),
                        day)
                .map(named -> read.computeIfAbsent(named.id(), id -> read(id, named.number())))
                .orElse(NONE);
    }

    private PaperTable read(UUID version, int number) {
        Map<String, PaperKind> kinds = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT * FROM partner_paper_kind WHERE version_id = ? ORDER BY place",
                        PaperTables::kind,
                        version)
                .forEach(kind -> kinds.put(kind.code(), kind));
        Map<Trait, Map<String, String>> words = new EnumMap<>(Trait.class);
        statements
                .list(
                        "SELECT trait, code, english_name FROM partner_rule_word WHERE version_id = ? ORDER BY place",
                        row -> new String[] {row.string("trait"), row.string("code"), row.string("english_name")},
                        version)
                .forEach(word -> words.computeIfAbsent(Trait.valueOf(word[0]), trait -> new LinkedHashMap<>())
                        .put(word[1], word[2]));
        List<PaperRule> rules = statements.list(
                "SELECT * FROM partner_paper_rule WHERE version_id = ? ORDER BY place", PaperTables::rule, version);
        return new PaperTable(number, kinds, words, rules);
    }

    private static PaperKind kind(Row row) throws SQLException {
        return new PaperKind(
                row.string("code"),
                row.string("korean_name"),
                row.string("english_name"),
                row.bool("has_number"),
                row.bool("has_issue"),
                row.bool("has_end"),
                row.string("korean_hint"),
                row.string("english_hint"));
    }

    private static PaperRule rule(Row row) throws SQLException {
        Map<Trait, String> when = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            String value = row.string(trait.name().toLowerCase(Locale.ROOT));
            if (!value.isEmpty()) {
                when.put(trait, value);
            }
        }
        return new PaperRule(
                PaperSubject.valueOf(row.string("subject")),
                when,
                row.string("paper"),
                PaperNeed.valueOf(row.string("need")),
                Trust.valueOf(row.string("trust")),
                row.string("source"));
    }
}
