package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.CallBackCounts;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWhen;
import kr.ansim.care.CallBacks;
import kr.ansim.care.FindCallBacks;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.PageAddress;
import org.jspecify.annotations.Nullable;

/** The call-backs that are to be made: what is due now comes first. */
@Named("callBacks")
@ViewScoped
public class CallBacksView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private CallBacks callBacks;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberLooks looks;

    @Inject
    private PageAddress address;

    private CallBackWhen when = CallBackWhen.DUE;
    private boolean mine = true;
    private transient @Nullable List<CallBackSummary> rows;
    private transient @Nullable CallBackCounts counts;
    private transient @Nullable Map<String, String> names;

    /** A list to choose, with how many are in it; null for the one that is not counted. */
    public record Pill(CallBackWhen when, @Nullable Integer count) {}

    @PostConstruct
    void open() {
        when = address.oneOf(CallBackWhen.class, "when").orElse(CallBackWhen.DUE);
        mine = !address.text("whose").equals("all");
    }

    public List<CallBackSummary> getRows() {
        List<CallBackSummary> known = rows;
        if (known == null) {
            known = callBacks.due(new FindCallBacks(when, mine, MOST));
            looks.listed(known.stream().map(CallBackSummary::member).toList(), "CALL_BACKS");
            rows = known;
        }
        return known;
    }

    private CallBackCounts counts() {
        CallBackCounts known = counts;
        if (known == null) {
            known = callBacks.counts(mine);
            counts = known;
        }
        return known;
    }

    public List<Pill> getPills() {
        CallBackCounts known = counts();
        return List.of(
                new Pill(CallBackWhen.DUE, known.due()),
                new Pill(CallBackWhen.MISSED, known.missed()),
                new Pill(CallBackWhen.TODAY, known.today()),
                new Pill(CallBackWhen.LATER, known.later()),
                new Pill(CallBackWhen.DONE, null));
    }

    /** Masked; empty when nobody told one, or it was erased. */
    public String name(String member) {
        Map<String, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            names = known;
        }
        return known.computeIfAbsent(
                member, number -> members.get(number).told("name").orElse(""));
    }

    public CallBackWhen getWhen() {
        return when;
    }

    public boolean isMine() {
        return mine;
    }
}
