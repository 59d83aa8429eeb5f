package kr.ansim.care;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Nothing that somebody wrote or said about an erased member can be read any more, in no table of the desk and not in the vault. */
class ErasedMemberTest {

    private static final String SECRET = "손님비밀";
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");

    /** A text whose length is none of these, or a name of these, is words. */
    private static final int SHORTEST_WORDS = 200;

    private static final int ACCOUNT = 254;
    private static final int LOCK = 270;

    /** Texts of that length that tell of no member. */
    private static final List<String> NOT_OF_MEMBERS = List.of(
            "care_access_finding.word",
            "care_act.detail",
            "care_case_happening.detail",
            "care_greeting_template.words",
            "care_macro_version.answer",
            "care_snippet.words");

    private final Statements statements = Tables.make("membership", "delivery", "certification", "care");
    private final PersonalDataVault vault = new OpenVault();
    private final List<UUID> tokens = new ArrayList<>();
    private final UUID member = Ids.next();
    private final UUID other = Ids.next();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, new MovedClock(NOW))
            .with(AuditTrail.class, new Trail())
            .with(PersonalDataVault.class, vault);

    @Test
    void leaves_no_word_in_any_table_and_the_figures_of_what_was_done() throws Exception {
        write(member, SECRET);
        write(other, "남의말");
        assertThat(found(SECRET))
                .containsExactlyInAnyOrder(
                        "care_act.reason", "care_act.refusal", "care_case.subject", "care_famous_member.reason");
        erase();
        assertThat(found(SECRET)).isEmpty();
        assertThat(tokens)
                .allSatisfy(token -> assertThat(vault.use(token).toString()).doesNotContain(SECRET));
        assertThat(found("남의말")).hasSize(4);
        assertThat(statements.list("SELECT won FROM care_act WHERE member_id = ?", row -> row.bigint("won"), member))
                .containsExactly(9_000L);
        assertThat(statements.list(
                        "SELECT score FROM care_survey WHERE member_id = ?", row -> row.integer("score"), member))
                .containsExactly(4);
    }

    @Test
    void every_long_text_of_the_tables_is_known_here() {
        assertThat(statements.list(
                        "SELECT table_name, column_name FROM information_schema.columns WHERE LOWER(table_name) LIKE 'care\\_%'"
                                + " AND data_type LIKE 'CHARACTER%' AND character_maximum_length >= ? AND"
                                + " character_maximum_length NOT IN (?, ?) ORDER BY 1, 2",
                        ErasedMemberTest::column, SHORTEST_WORDS, ACCOUNT, LOCK))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                NOT_OF_MEMBERS.stream(),
                                Stream.of(
                                        "care_act.reason",
                                        "care_act.refusal",
                                        "care_case.subject",
                                        "care_famous_member.reason"))
                        .toList());
    }

    private static String column(Row row) throws SQLException {
        return (row.string("table_name") + "." + row.string("column_name")).toLowerCase(Locale.ROOT);
    }

    private UUID kept(String field, String words) {
        UUID token = vault.keepUntil(NOW, "test", Map.of(field, words), null);
        tokens.add(token);
        return token;
    }

    private void write(UUID of, String words) {
        UUID call = Ids.next();
        UUID matter = Ids.next();
        String number = matter.toString().substring(20, 36).replace("-", "0");
        insert(
                "care_call",
                Map.of("id", call, "system_id", Ids.next(), "number", number, "caller", kept("phone", words)),
                Map.of("queue", "VIP", "state", "ENDED", "member_id", of, "candidates", 1, "arm", "NONE"),
                Map.of("arrived_at", NOW, "note", kept("note", words), "version", 1));
        insert(
                "care_case",
                Map.of("id", matter, "number", number, "member_id", of, "member_number", "1", "type", "QUESTION"),
                Map.of("priority", "LOW", "state", "OPEN", "topic", "OTHER", "subject", words, "opened_at", NOW),
                Map.of("opened_by", "one", "reopened", 0, "version", 0, "updated_at", NOW));
        for (CaseHappeningKind kind : CaseHappeningKind.values()) {
            insert(
                    "care_case_happening",
                    Map.of("id", Ids.next(), "case_id", matter, "at", NOW, "by_account", "one"),
                    Map.of("kind", kind, "words", kept("words", words)));
        }
        insert(
                "care_survey",
                Map.of("id", Ids.next(), "case_id", matter, "case_number", number, "member_id", of),
                Map.of("member_number", "1", "agent", "one", "asked_at", NOW, "ends_on", LocalDate.of(2026, 12, 9)),
                Map.of("answered_at", NOW, "score", 4, "comment", kept("comment", words)));
        insert(
                "care_call_back",
                Map.of("id", Ids.next(), "member_id", of, "member_number", "1", "promised_at", NOW),
                Map.of(
                        "promised_to",
                        NOW,
                        "night",
                        false,
                        "state",
                        "PLANNED",
                        "about",
                        kept("words", words),
                        "tries",
                        0),
                Map.of("made_at", NOW, "made_by", "one", "said", kept("words", words), "version", 0));
        insert(
                "care_act",
                Map.of("id", Ids.next(), "member_id", of, "member_number", "1", "kind", "POINTS", "agent", "one"),
                Map.of("at", NOW, "reason", words, "won", 9_000L, "fulfilled", 0, "detail", "", "state", "REFUSED"),
                Map.of("refusal", words, "request_key", Ids.next()));
        insert(
                "care_famous_member",
                Map.of("member_id", of, "member_number", "1", "added_by", "one", "added_at", NOW),
                Map.of("reason", words));
    }

    @SafeVarargs
    private void insert(String table, Map<String, Object>... values) {
        List<Map.Entry<String, Object>> all =
                Arrays.stream(values).flatMap(map -> map.entrySet().stream()).toList();
        statements.update(
                "INSERT INTO " + table + " ("
                        + String.join(", ", all.stream().map(Map.Entry::getKey).toList()) + ") VALUES ("
                        + Statements.marks(all.size()) + ")",
                all.stream().map(Map.Entry::getValue).toArray());
    }

    /** In which texts of the tables these words are. */
    private List<String> found(String words) {
        return statements
                .list(
                        "SELECT table_name, column_name FROM information_schema.columns WHERE LOWER(table_name) LIKE 'care\\_%'"
                                + " AND data_type LIKE 'CHARACTER%'",
                        ErasedMemberTest::column)
                .stream()
                .filter(name -> holds(name, words))
                .toList();
    }

    private boolean holds(String name, String words) {
        String[] place = name.split("\\.");
        return statements
                        .find(
                                "SELECT COUNT(*) AS n FROM " + place[0] + " WHERE \"" + place[1] + "\" LIKE ?",
                                row -> row.integer("n"),
                                "%" + words + "%")
                        .orElse(0)
                > 0;
    }

    /** As the container tells all that observe it. */
    private void erase() throws Exception {
        for (Method method : observers()) {
            method.setAccessible(true);
            method.invoke(wired.get(method.getDeclaringClass()), new MemberErased(List.of(member)));
        }
    }

    private static List<Method> observers() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(CareRule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Method> observers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("kr/ansim/care"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                for (Method method : Class.forName(name).getDeclaredMethods()) {
                    if (method.getParameterCount() == 1
                            && method.getParameterTypes()[0] == MemberErased.class
                            && method.getParameters()[0].isAnnotationPresent(Observes.class)) {
                        observers.add(method);
                    }
                }
            }
        }
        return observers;
    }
}
