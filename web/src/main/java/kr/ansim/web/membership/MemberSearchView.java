package kr.ansim.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.FindMembers;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberLooks;
import kr.ansim.membership.MemberSummary;
import org.jspecify.annotations.Nullable;

/** Members by what a caller says. What is asked for is personal data, so it is in no address. */
@Named("memberSearch")
@ViewScoped
public class MemberSearchView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private MemberDesk desk;

    @Inject
    private MemberLooks looks;

    private @Nullable String typed;
    private String asked = "";
    private @Nullable UUID after;
    private transient @Nullable List<MemberSummary> found;

    public void search() {
        asked = typed == null ? "" : typed.strip();
        after = null;
        found = null;
    }

    public void next() {
        after = getRows().get(getRows().size() - 1).id();
        found = null;
    }

    /** One more than is shown, which tells whether there is a next page. */
    private List<MemberSummary> found() {
        List<MemberSummary> known = found;
        if (known == null) {
            known = asked.isEmpty() ? List.of() : desk.find(new FindMembers(asked, after, ROWS + 1));
            found = known;
            looks.found(getRows().stream().map(MemberSummary::number).toList(), "MEMBERS");
        }
        return known;
    }

    public List<MemberSummary> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public boolean isMore() {
        return found().size() > ROWS;
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
