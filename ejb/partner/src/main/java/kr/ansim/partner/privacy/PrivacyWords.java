package kr.ansim.partner.privacy;

import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PartnerRule;

/** What is written about a check, within its limits. */
final class PrivacyWords {

    private static final int LONGEST = 2_000;
    private static final int MOST_DOCUMENTS = 10;

    private PrivacyWords() {}

    /** @throws RuleBroken {@code REASON_NEEDED, FIELD_TOO_LONG} at words */
    static String needed(String words) {
        if (words.isBlank()) {
            throw RuleBroken.at("words", PartnerRule.REASON_NEEDED);
        }
        return optional(words);
    }

    /** @throws RuleBroken {@code FIELD_TOO_LONG} at words */
    static String optional(String words) {
        String stripped = words.strip();
        if (stripped.length() > LONGEST) {
            throw RuleBroken.at("words", PartnerRule.FIELD_TOO_LONG, LONGEST);
        }
        return stripped;
    }

    /** Each once. @throws RuleBroken {@code TOO_MANY_DOCUMENTS} at documents */
    static List<UUID> files(List<UUID> documents) {
        List<UUID> each = documents.stream().distinct().toList();
        if (each.size() > MOST_DOCUMENTS) {
            throw RuleBroken.at("documents", PartnerRule.TOO_MANY_DOCUMENTS, MOST_DOCUMENTS);
        }
        return each;
    }
}
