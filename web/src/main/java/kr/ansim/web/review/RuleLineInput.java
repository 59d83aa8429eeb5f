package kr.ansim.web.review;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import org.jspecify.annotations.Nullable;

/** A line while it is typed: the texts of its fields by their names, and what is ticked. */
public final class RuleLineInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RulePart part;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>();

    RuleLineInput(RulePart part) {
        this.part = part;
        fields.put("subject", PaperSubject.PRODUCT.name());
        fields.put("need", PaperNeed.REQUIRED.name());
        fields.put("trust", Trust.UNVERIFIED.name());
        fields.put("trait", Trait.CATEGORY.name());
    }

    static RuleLineInput of(RuleLine line) {
        RuleLineInput input = new RuleLineInput(line.part());
        if (line instanceof PaperKind kind) {
            input.fields.putAll(Map.of(
                    "code", kind.code(),
                    "koreanName", kind.koreanName(),
                    "englishName", kind.englishName(),
                    "koreanHint", kind.koreanHint(),
                    "englishHint", kind.englishHint()));
            input.ticks.putAll(Map.of("number", kind.number(), "issued", kind.issued(), "ends", kind.ends()));
        } else if (line instanceof RuleWord word) {
            input.fields.putAll(
                    Map.of("trait", word.trait().name(), "word", word.code(), "wordEnglish", word.englishName()));
        } else if (line instanceof PaperRule rule) {
            input.fields.putAll(Map.of(
                    "subject", rule.subject().name(),
                    "paper", rule.paper(),
                    "need", rule.need().name(),
                    "trust", rule.trust().name(),
                    "ruleSource", rule.source()));
            rule.when().forEach((trait, value) -> input.fields.put(trait.name(), value));
        }
        return input;
    }

    RuleLine line() {
        return switch (part) {
            case KINDS ->
                new PaperKind(
                        text("code"),
                        text("koreanName"),
                        text("englishName"),
                        tick("number"),
                        tick("issued"),
                        tick("ends"),
                        text("koreanHint"),
                        text("englishHint"));
            case WORDS -> new RuleWord(Trait.valueOf(text("trait")), text("word"), text("wordEnglish"));
            case RULES -> rule();
        };
    }

    private PaperRule rule() {
        Map<Trait, String> when = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            if (!text(trait.name()).isEmpty()) {
                when.put(trait, text(trait.name()));
            }
        }
        return new PaperRule(
                PaperSubject.valueOf(text("subject")),
                when,
                text("paper"),
                PaperNeed.valueOf(text("need")),
                Trust.valueOf(text("trust")),
                text("ruleSource"));
    }

    private String text(String field) {
        // a field that was left empty comes as nothing
        @Nullable String typed = fields.get(field);
        return typed == null ? "" : typed.strip();
    }

    private boolean tick(String field) {
        return Boolean.TRUE.equals(ticks.get(field));
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
