package kr.ansim.partner.document;

import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentRule;

/** A file is not taken. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final DocumentRule rule;
    private final String names;

    Refused(DocumentRule rule) {
        this(rule, "");
    }

    /** @param names what the words name, for instance a limit; at most 60 signs */
    Refused(DocumentRule rule, Object names) {
        super(rule.name());
        this.rule = rule;
        this.names = names.toString();
    }

    DocumentRule rule() {
        return rule;
    }

    String names() {
        return names;
    }

    RuleBroken broken(String field) {
        return RuleBroken.at(field, rule, names);
    }
}
