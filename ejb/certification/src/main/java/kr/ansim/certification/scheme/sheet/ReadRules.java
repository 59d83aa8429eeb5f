package kr.ansim.certification.scheme.sheet;

import java.util.List;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleFault;

/** What was read of a spreadsheet. With a fault the rules are not to be used. */
public record ReadRules(List<Requirement> rules, List<RuleFault> faults) {

    public ReadRules {
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }
}
