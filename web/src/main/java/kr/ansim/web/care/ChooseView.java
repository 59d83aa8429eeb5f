package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.care.CallDetails;
import kr.ansim.care.DeskCalls;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.FindMembers;
import kr.ansim.membership.MemberCaller;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberLooks;
import kr.ansim.membership.MemberSummary;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Who calls, where the number does not tell: one of several members, or one whom the agent finds. */
@Named("chooseMember")
@ViewScoped
public class ChooseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    /** One who may be calling. @param person masked */
    public record Candidate(MemberCaller member, Map<String, String> person) {}

    @Inject
    private DeskCalls calls;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberLooks looks;

    @Inject
    private PageAddress address;

    private @Nullable UUID call;
    private @Nullable String typed;
    private String asked = "";
    private transient @Nullable List<MemberSummary> found;
    private transient @Nullable List<Candidate> candidates;

    @PostConstruct
    void open() {
        call = address.id("call").orElse(null);
    }

    /** Empty when it is in somebody else's hands by now. */
    public Optional<CallDetails> call() {
        try {
            return call == null ? Optional.empty() : Optional.of(calls.get(call));
        } catch (RuleBroken gone) {
            return Optional.empty();
        }
    }

    public @Nullable CallDetails getIt() {
        return call().orElse(null);
    }

    public List<Candidate> getCandidates() {
        List<Candidate> known = candidates;
        if (known == null) {
            known = call == null ? List.of() : candidates(calls.candidates(call));
            candidates = known;
        }
        return known;
    }

    private List<Candidate> candidates(List<MemberCaller> callers) {
        Map<String, Map<String, String>> persons =
                members.find(callers.stream().map(MemberCaller::number).toList()).stream()
                        .collect(Collectors.toMap(MemberSummary::number, MemberSummary::person));
        looks.listed(persons.keySet(), "CHOOSE");
        return callers.stream()
                .map(one -> new Candidate(one, persons.getOrDefault(one.number(), Map.of())))
                .toList();
    }

    public void search() {
        asked = typed == null ? "" : typed.strip();
        found = null;
    }

    public List<MemberSummary> getRows() {
        List<MemberSummary> known = found;
        if (known == null) {
            known = asked.isEmpty() ? List.of() : members.find(new FindMembers(asked, null, ROWS));
            looks.found(known.stream().map(MemberSummary::number).toList(), "CHOOSE");
            found = known;
        }
        return known;
    }

    public void choose(String number) {
        try {
            UUID chosen = call().map(CallDetails::id).orElseThrow();
            calls.choose(chosen, number);
            Onward.to("/care/desk.xhtml?member=" + number + "&call=" + chosen);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public boolean isAsked() {
        return !asked.isEmpty();
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
