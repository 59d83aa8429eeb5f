package kr.ansim.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleFault;
import kr.ansim.web.faces.Wording;

/** Rules and the faults of spreadsheets in the reader's words. */
@Named("ruleWords")
@ApplicationScoped
public class RuleWords {

    private static final String NOTHING = "—";

    public String law(Requirement rule) {
        return word(rule.law());
    }

    public String scheme(Requirement rule) {
        return word(rule.scheme());
    }

    public String proofs(Requirement rule) {
        return rule.proofs().isEmpty() ? NOTHING : String.join(", ", rule.proofs());
    }

    /** Scheme and proofs in one line. */
    public String asked(Requirement rule) {
        return Stream.of(scheme(rule), String.join(", ", rule.proofs()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String fault(RuleFault fault) {
        return Wording.RULES.text("fault." + fault.code(), fault.arguments().toArray());
    }

    /** Where in the sheet, empty when the whole file is meant. */
    public String place(RuleFault fault) {
        return fault.row() == 0 ? NOTHING : fault.column() + fault.row();
    }

    private static String word(Enum<?> constant) {
        return Wording.CERTIFICATION.text("word." + constant.name());
    }
}
