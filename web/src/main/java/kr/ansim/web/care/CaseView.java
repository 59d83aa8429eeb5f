package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.ActSummary;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.CasePresence;
import kr.ansim.care.CaseState;
import kr.ansim.care.Cases;
import kr.ansim.care.DeskActs;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.membership.LookedAt;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** One case with all that happened to it, its clocks, and who else looks at it now. */
@Named("caseView")
@ViewScoped
public class CaseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int UNSEEN = -1;

    @Inject
    private Cases cases;

    @Inject
    private DeskActs desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageAddress address;

    @Inject
    private LookedAt looked;

    private String number = "";
    private int version = UNSEEN;
    private boolean writing;
    private @Nullable CaseStanding standing;
    private transient @Nullable CaseDetails it;
    private transient @Nullable CasePresence presence;
    private transient @Nullable List<ActSummary> acts;

    @PostConstruct
    void open() {
        number = address.number("number");
    }

    public void check() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            AddressedId.orUnknown(() -> looked.note(getIt().summary().member(), "CASE"));
        }
    }

    /** As it is now. A part of the page that asks again makes no newer version of what the reader has seen. */
    public CaseDetails getIt() {
        CaseDetails known = it;
        if (known == null) {
            known = cases.get(number);
            it = known;
            version = version == UNSEEN ? known.summary().version() : version;
        }
        return known;
    }

    /** Shows how it is now; of the forms only those are sent anew that are others by now, for words may stand in them. */
    public void again() {
        CaseStanding before = standing();
        it = null;
        version = UNSEEN;
        standing = null;
        presence = null;
        acts = null;
        PrimeFaces.current().ajax().update(standing().partsSince(before));
    }

    /** Tells that this page is still looked at. */
    public void look() {
        presence = cases.look(number, writing);
    }

    /** What was done for the member in this case. */
    public List<ActSummary> getActs() {
        List<ActSummary> known = acts;
        if (known == null) {
            known = desk.ofCase(number);
            acts = known;
        }
        return known;
    }

    public CasePresence getPresence() {
        CasePresence known = presence;
        if (known == null) {
            known = cases.look(number, writing);
            presence = known;
        }
        return known;
    }

    public List<CasePresence.Looker> getOthers() {
        return getPresence().others();
    }

    /** Whether somebody has changed it since it was shown. */
    public boolean isChanged() {
        return getPresence().version() != version;
    }

    public String getNumber() {
        return number;
    }

    public int getVersion() {
        return version;
    }

    public boolean isWriting() {
        return writing;
    }

    public void setWriting(boolean writing) {
        this.writing = writing;
    }

    public boolean isMine() {
        return getIt().summary().owner().equals(Optional.of(me()));
    }

    public boolean isUnfinished() {
        return state().unfinished();
    }

    public boolean isOpen() {
        return state() == CaseState.OPEN;
    }

    public boolean isWaiting() {
        return state() == CaseState.WAITING;
    }

    public boolean isSolved() {
        return state() == CaseState.SOLVED;
    }

    public boolean isClosed() {
        return state() == CaseState.CLOSED;
    }

    private CaseState state() {
        return standing().state();
    }

    /** As the reader has seen it, so that what is pressed is heard even if it has changed since. */
    private CaseStanding standing() {
        CaseStanding known = standing;
        if (known == null) {
            known = CaseStanding.of(getIt().summary());
            standing = known;
        }
        return known;
    }

    private String me() {
        return request.getUserPrincipal().getName();
    }
}
