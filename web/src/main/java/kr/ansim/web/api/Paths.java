package kr.ansim.web.api;

import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;

/** Reads ids out of paths: what can't be an id names nothing we know. */
final class Paths {

    private static final int LENGTH = 36;

    private Paths() {}

    static UUID id(String text, RuleCode unknown) {
        if (text.length() == LENGTH) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                throw new RuleBroken(unknown);
            }
        }
        throw new RuleBroken(unknown);
    }
}
