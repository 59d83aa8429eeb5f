package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AskWaiver;
import kr.ansim.partner.PaperFile;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperReview;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.WaiverRequest;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.partner.AddressedPaper;
import org.jspecify.annotations.Nullable;

/** One paper of a company or product and whether it is asked of it at all: waivers take two reviewers. */
@Named("waiver")
@ViewScoped
public class WaiverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperReview review;

    @Inject
    private HttpServletRequest request;

    private AddressedPaper addressed = new AddressedPaper(PaperSubject.COMPANY, null, "");
    private String reason = "";
    private @Nullable LocalDate endsOn;
    private transient @Nullable PaperFile known;

    @PostConstruct
    void open() {
        addressed = AddressedPaper.in(request, AddressedId.in(request, "company"));
    }

    public void check() {
        if (find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<PaperFile> find() {
        PaperFile file = known;
        if (file == null) {
            file = addressed
                    .find(of -> review.paper(addressed.subject(), of, addressed.code()))
                    .orElse(null);
            known = file;
        }
        return Optional.ofNullable(file);
    }

    public PaperFile getFile() {
        return find().orElseThrow();
    }

    public PaperKind getKind() {
        return getFile().standing().asked().kind();
    }

    public boolean isWaived() {
        return getFile().standing().state() == PaperState.WAIVED;
    }

    public Optional<WaiverRequest> getRequested() {
        return review.waiver(getFile().subjectId(), addressed.code());
    }

    public boolean isAsker() {
        return getRequested()
                .filter(one -> one.askedBy().equals(request.getRemoteUser()))
                .isPresent();
    }

    public void ask() {
        act(() -> review.askWaiver(wanted()), "waiver.asked");
    }

    public void agree() {
        getRequested().ifPresent(one -> act(() -> review.agreeWaiver(one.id()), "waiver.agreed"));
    }

    public void drop() {
        getRequested().ifPresent(one -> act(() -> review.dropWaiver(one.id()), "waiver.dropped"));
    }

    public void lift() {
        act(() -> review.liftWaiver(wanted()), "waiver.lifted");
    }

    private AskWaiver wanted() {
        return new AskWaiver(addressed.subject(), getFile().subjectId(), addressed.code(), reason, endsOn);
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Wording.REVIEW.done(done);
            reason = "";
            endsOn = null;
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        known = null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
