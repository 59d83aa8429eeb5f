package kr.ansim.web.api.call;

import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.web.api.body.CanonicalId;

/** Reads ids out of paths: what can't be an id names nothing we know. */
public final class Paths {

    /** A shop's own code in an address, where a dot or two mean another place, so many callers could not send such a code. */
    public static final String CODE = "(?!\\.{1,2}$)[\\x21-\\x7E]{1,64}";

    /** The same in a body, where other constraints say that it is needed and how long it is. */
    public static final String CODE_IN_BODY = "(?!\\.{1,2}$)[\\x21-\\x7E]*";

    private Paths() {}

    public static UUID id(String text, RuleCode unknown) {
        return CanonicalId.parse(text).orElseThrow(() -> new RuleBroken(unknown));
    }
}
