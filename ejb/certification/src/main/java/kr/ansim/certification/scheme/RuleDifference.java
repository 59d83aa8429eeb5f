package kr.ansim.certification.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleChange;

/** What two versions ask differently. In which order they ask it is no difference. */
final class RuleDifference {

    private record Key(String category, Law law) {

        static Key of(Requirement rule) {
            return new Key(rule.category(), rule.law());
        }
    }

    private RuleDifference() {}

    /** In the order of the later version, and then what is gone. */
    static List<RuleChange> between(List<Requirement> before, List<Requirement> now) {
        Map<Key, Requirement> gone = new LinkedHashMap<>();
        before.forEach(rule -> gone.put(Key.of(rule), rule));
        List<RuleChange> changes = new ArrayList<>();
        for (Requirement rule : now) {
            Optional<Requirement> earlier = Optional.ofNullable(gone.remove(Key.of(rule)));
            if (!earlier.filter(rule::equals).isPresent()) {
                changes.add(new RuleChange(earlier, Optional.of(rule)));
            }
        }
        gone.values().forEach(rule -> changes.add(new RuleChange(Optional.of(rule), Optional.empty())));
        return changes;
    }
}
