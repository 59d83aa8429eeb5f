package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.Conversation;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.WriteMessage;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What happened to a company or product and what is said of it, for its own people and, with our notes, for reviewers. */
@Named("talk")
@ViewScoped
public class TalkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Conversation conversation;

    @Inject
    private HttpServletRequest request;

    private PaperSubject subject = PaperSubject.COMPANY;
    private @Nullable UUID id;
    private boolean reviewer;
    private String words = "";
    private String documents = "";
    private String name = "";
    private @Nullable UUID company;
    private transient @Nullable List<TimelineEntry> entries;

    @PostConstruct
    void open() {
        reviewer = request.getServletPath().startsWith("/review/");
        Optional<UUID> product = AddressedId.in(request, "product");
        subject = product.isPresent() ? PaperSubject.PRODUCT : PaperSubject.COMPANY;
        try {
            id = product.or(() -> reviewer ? AddressedId.in(request, "company") : Optional.of(conversation.company()))
                    .orElse(null);
            if (id != null) {
                PaperSubjectDetails about = conversation.about(subject, id);
                name = about.name();
                company = about.company();
            }
        } catch (RuleBroken unknown) {
            id = null;
        }
    }

    public void check() {
        if (id == null) {
            AddressedId.unknown();
        }
    }

    public List<TimelineEntry> getEntries() {
        List<TimelineEntry> known = entries;
        UUID of = id;
        if (known == null) {
            known = of == null ? List.of() : reviewer ? conversation.of(subject, of) : conversation.own(subject, of);
            entries = known;
        }
        return known;
    }

    /** To the other side. */
    public void send() {
        act(message -> {
            if (reviewer) {
                conversation.answer(message);
            } else {
                conversation.ask(message);
            }
        });
    }

    /** For our own people only. */
    public void note() {
        act(conversation::note);
    }

    private void act(Consumer<WriteMessage> act) {
        UUID of = id;
        if (of == null) {
            return;
        }
        try {
            act.accept(new WriteMessage(subject, of, words, DocumentIds.in(documents)));
            Wording.PAPERS.done("talk.sent");
            Onward.to((reviewer ? "/review/talk.xhtml?" : "/partner/talk.xhtml?")
                    + (subject == PaperSubject.PRODUCT ? "product=" : "company=")
                    + of);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    /** Where the files of the one who writes are sent. */
    public String getUploads() {
        return reviewer ? "/review/uploads/" + company : "/partner/uploads";
    }

    /** The page of what a line tells of; empty when it has none. */
    public String link(TimelineEntry line) {
        UUID of = id;
        return of == null ? "" : TalkLinks.of(line, subject, of, reviewer);
    }

    public String getName() {
        return name;
    }

    public boolean isReviewer() {
        return reviewer;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public boolean isOfProduct() {
        return subject == PaperSubject.PRODUCT;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(@Nullable String documents) {
        this.documents = documents == null ? "" : documents;
    }
}
