package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The lines of versions and drafts as the tables keep them. */
@ApplicationScoped
public class RuleLineRows {

    @Inject
    private Statements statements;

    /** All of a version, or all of a draft with what was taken out of it. */
    public PaperRuleLines read(UUID version) {
        return read(version, "");
    }

    /** What was taken out of a draft. */
    Set<RuleLine> removed(UUID draft) {
        PaperRuleLines removed = read(draft, " AND removed = TRUE");
        return Arrays.stream(RulePart.values())
                .flatMap(part -> removed.of(part).stream())
                .collect(Collectors.toSet());
    }

    private PaperRuleLines read(UUID version, String narrowed) {
        String those = " WHERE version_id = ?" + narrowed + " ORDER BY place";
        return new PaperRuleLines(
                statements.list("SELECT * FROM partner_paper_kind" + those, RuleLineRows::kind, version),
                statements.list(
                        "SELECT * FROM partner_rule_word" + those,
                        row -> new RuleWord(
                                Trait.valueOf(row.string("trait")), row.string("code"), row.string("english_name")),
                        version),
                statements.list("SELECT * FROM partner_paper_rule" + those, RuleLineRows::rule, version));
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

    void write(UUID draft, PaperRuleLines lines) {
        for (RulePart part : RulePart.values()) {
            write(draft, part, lines, Set.of());
        }
    }

    /**
     * In the place of what the part had.
     *
     * @param removed those of the lines that were taken out
     * @throws RuleBroken {@code RULE_LINE_TWICE}
     */
    void write(UUID draft, RulePart part, PaperRuleLines lines, Set<RuleLine> removed) {
        delete(draft, part, "");
        try {
            switch (part) {
                case KINDS -> writeKinds(draft, lines.kinds(), removed);
                case WORDS -> writeWords(draft, lines.words(), removed);
                case RULES -> writeRules(draft, lines.rules(), removed);
            }
        } catch (DuplicateKey twice) {
            // the database holds more letters to be alike than we do
            throw new RuleBroken(PartnerRule.RULE_LINE_TWICE);
        }
    }

    void delete(UUID draft) {
        for (RulePart part : RulePart.values()) {
            delete(draft, part, "");
        }
    }

    void deleteRemoved(UUID draft) {
        for (RulePart part : RulePart.values()) {
            delete(draft, part, " AND removed = TRUE");
        }
    }

    private void delete(UUID draft, RulePart part, String narrowed) {
        String table = switch (part) {
            case KINDS -> "partner_paper_kind";
            case WORDS -> "partner_rule_word";
            case RULES -> "partner_paper_rule";
        };
        statements.update("DELETE FROM " + table + " WHERE version_id = ?" + narrowed, draft);
    }

    private void writeKinds(UUID draft, List<PaperKind> kinds, Set<RuleLine> removed) {
        List<Object[]> rows = new ArrayList<>();
        for (PaperKind kind : kinds) {
            rows.add(new Object[] {
                draft,
                rows.size() + 1,
                kind.code(),
                kind.koreanName(),
                kind.englishName(),
                kind.number(),
                kind.issued(),
                kind.ends(),
                kind.koreanHint(),
                kind.englishHint(),
                removed.contains(kind)
            });
        }
        statements.batch(
                "INSERT INTO partner_paper_kind (version_id, place, code, korean_name, english_name, has_number, has_issue,"
                        + " has_end, korean_hint, english_hint, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void writeWords(UUID draft, List<RuleWord> words, Set<RuleLine> removed) {
        List<Object[]> rows = new ArrayList<>();
        for (RuleWord word : words) {
            rows.add(new Object[] {
                draft, rows.size() + 1, word.trait(), word.code(), word.englishName(), removed.contains(word)
            });
        }
        statements.batch(
                "INSERT INTO partner_rule_word (version_id, place, trait, code, english_name, removed) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void writeRules(UUID draft, List<PaperRule> rules, Set<RuleLine> removed) {
        List<Object[]> rows = new ArrayList<>();
        for (PaperRule rule : rules) {
            List<Object> values = new ArrayList<>(List.of(draft, rows.size() + 1, rule.subject()));
            for (Trait trait : Trait.values()) {
                values.add(rule.when().getOrDefault(trait, ""));
            }
            values.addAll(List.of(rule.paper(), rule.need(), rule.trust(), rule.source(), removed.contains(rule)));
            rows.add(values.toArray());
        }
        // the columns of the traits stand in the order of Trait
        statements.batch(
                "INSERT INTO partner_paper_rule (version_id, place, subject, category, origin, channel, claim, legal_form,"
                        + " representation, paper, need, trust, source, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
