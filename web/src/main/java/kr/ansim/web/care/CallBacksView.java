package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.CallBackCounts;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWhen;
import kr.ansim.care.CallBacks;
import kr.ansim.care.FindCallBacks;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The call-backs that are to be made: what is due now comes first. */
@Named("callBacks")
@RequestScoped
public class CallBacksView extends PagedList<CallBackSummary> {

    @Inject
    private CallBacks callBacks;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberLooks looks;

    @Inject
    private PageAddress address;

    private final Map<String, String> names = new HashMap<>();
    private @Nullable CallBackCounts counts;

    /** A list to choose, with how many are in it; null for the one that is not counted. */
    public record Pill(CallBackWhen when, @Nullable Integer count) {}

    @Override
    protected List<CallBackSummary> find(String wanted, @Nullable UUID last, int limit) {
        return callBacks.due(new FindCallBacks(getWhen(), isMine(), last, limit));
    }

    @Override
    protected void seen(List<CallBackSummary> rows) {
        List<String> numbers = rows.stream().map(CallBackSummary::member).toList();
        looks.listed(numbers, "CALL_BACKS");
        members.find(numbers)
                .forEach(one -> names.put(one.number(), one.person().getOrDefault("name", "")));
    }

    @Override
    protected UUID id(CallBackSummary row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "when=" + getWhen() + "&whose=" + (isMine() ? "mine" : "all") + "&";
    }

    private CallBackCounts counts() {
        CallBackCounts known = counts;
        if (known == null) {
            known = callBacks.counts(isMine());
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

    /** Masked; empty when nobody told one, or it was erased. Only who has joined another since is asked for alone. */
    public String name(String member) {
        return names.computeIfAbsent(
                member, number -> members.get(number).told("name").orElse(""));
    }

    public CallBackWhen getWhen() {
        return address.oneOf(CallBackWhen.class, "when").orElse(CallBackWhen.DUE);
    }

    public boolean isMine() {
        return !address.text("whose").equals("all");
    }
}
