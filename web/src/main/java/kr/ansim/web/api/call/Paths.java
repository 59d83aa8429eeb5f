package kr.ansim.web.api.call;

import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.web.api.body.CanonicalId;

/** Reads ids out of paths: what can't be an id names nothing we know. */
public final class Paths {

    private Paths() {}

    public static UUID id(String text, RuleCode unknown) {
        return CanonicalId.parse(text).orElseThrow(() -> new RuleBroken(unknown));
    }
}
