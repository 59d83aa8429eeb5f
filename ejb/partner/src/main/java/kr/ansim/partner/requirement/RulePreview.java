package kr.ansim.partner.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperRulePreview;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.TouchedSubject;
import org.jspecify.annotations.Nullable;

/** Holds two versions against each other, and against everybody who is asked for papers. */
final class RulePreview {

    private static final int MOST_SHOWN = 200;

    private final PaperTable before;
    private final PaperTable now;
    private final Map<PaperSubject, Integer> looked = new EnumMap<>(PaperSubject.class);
    private final Map<PaperSubject, Integer> touched = new EnumMap<>(PaperSubject.class);
    private final List<TouchedSubject> first = new ArrayList<>();

    RulePreview(PaperTable before, PaperTable now) {
        this.before = before;
        this.now = now;
    }

    void look(PaperSubjectDetails one) {
        looked.merge(one.subject(), 1, Integer::sum);
        Map<String, PaperNeed> was = needs(before.asks(one.subject(), one.traits()));
        Map<String, PaperNeed> is = needs(now.asks(one.subject(), one.traits()));
        if (was.equals(is)) {
            return;
        }
        touched.merge(one.subject(), 1, Integer::sum);
        if (first.size() < MOST_SHOWN) {
            first.add(new TouchedSubject(
                    one.subject(), one.id(), one.name(), stronger(now, was, is), stronger(before, is, was)));
        }
    }

    /** The papers that are asked for more in the second than in the first, in the order of the table. */
    private static List<PaperKind> stronger(
            PaperTable table, Map<String, PaperNeed> one, Map<String, PaperNeed> other) {
        return table.kinds().values().stream()
                .filter(kind -> strength(other.get(kind.code())) > strength(one.get(kind.code())))
                .toList();
    }

    private static int strength(@Nullable PaperNeed need) {
        return need == null ? 0 : 1 + need.ordinal();
    }

    private static Map<String, PaperNeed> needs(List<RequiredPaper> asked) {
        Map<String, PaperNeed> needs = new HashMap<>();
        asked.forEach(paper -> needs.put(paper.kind().code(), paper.need()));
        return needs;
    }

    /** @param was the lines of the version before @param is those of the draft */
    PaperRulePreview result(PaperRuleLines was, PaperRuleLines is) {
        return new PaperRulePreview(
                before.version(),
                without(is.rules(), was.rules()),
                without(was.rules(), is.rules()),
                difference(was.kinds(), is.kinds()) + difference(was.words(), is.words()),
                looked,
                touched,
                first);
    }

    private static int difference(List<?> one, List<?> other) {
        return (int) Stream.concat(without(one, other).stream(), without(other, one).stream())
                .count();
    }

    static <T> List<T> without(List<T> all, Collection<?> some) {
        Set<Object> known = new HashSet<>(some);
        return all.stream().filter(one -> !known.contains(one)).toList();
    }
}
