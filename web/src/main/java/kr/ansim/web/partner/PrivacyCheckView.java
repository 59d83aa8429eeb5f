package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AnswerPrivacyQuestion;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.partner.PrivacyAnswer;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyCheckDetails;
import kr.ansim.partner.PrivacyChecks;
import kr.ansim.partner.PrivacyLine;
import kr.ansim.partner.PrivacyRule;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The privacy check of the reader's company, question by question. Each question has its address; without one the first
 * that is not done opens. What is said is kept as it is said.
 */
@Named("privacyCheck")
@ViewScoped
public class PrivacyCheckView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FILES = 20;

    @Inject
    private PrivacyChecks checks;

    @Inject
    private PartnerDocuments documents;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private int place;
    private boolean atEnd;
    private @Nullable PrivacyAnswer answer;
    private String words = "";
    private List<String> chosen = new ArrayList<>();
    private String uploaded = "";
    private transient @Nullable Optional<PrivacyCheckDetails> known;
    private transient @Nullable List<DocumentSummary> files;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id")
                .orElseGet(() ->
                        checks.own().stream().findFirst().map(PrivacyCheck::id).orElse(null));
        place = addressed().orElseGet(this::firstMissing);
        atEnd = place == 0 || "end".equals(request.getParameter("q"));
        getLine().flatMap(PrivacyLine::said).ifPresent(said -> {
            answer = said.answer();
            words = said.words();
            chosen = new ArrayList<>(
                    said.documents().stream().map(one -> one.id().toString()).toList());
        });
    }

    /** Another company's is not there. */
    public void check() {
        if (request.getParameter("id") != null && !isAny()) {
            AddressedId.unknown();
        }
    }

    private Optional<PrivacyCheckDetails> find() {
        Optional<PrivacyCheckDetails> found = known;
        if (found == null) {
            found = id == null ? Optional.empty() : checks.find(id);
            known = found;
        }
        return found;
    }

    private Optional<Integer> addressed() {
        return find().stream()
                .flatMap(it -> it.lines().stream())
                .map(line -> line.question().place())
                .filter(one -> one.toString().equals(request.getParameter("q")))
                .findFirst();
    }

    /** 0 when nothing is missing: then it can be handed in. */
    private int firstMissing() {
        return find().stream()
                .flatMap(it -> it.lines().stream())
                .filter(line -> !line.isComplete())
                .map(line -> line.question().place())
                .findFirst()
                .orElse(0);
    }

    /** Whenever something was typed or chosen. */
    public void keep() {
        kept();
    }

    /** Without an answer there is nothing to keep. */
    private boolean kept() {
        PrivacyAnswer said = answer;
        UUID check = id;
        if (said == null || check == null) {
            return true;
        }
        List<UUID> evidence = Stream.concat(
                        DocumentIds.in(String.join(",", chosen)).stream(), DocumentIds.in(uploaded).stream())
                .distinct()
                .toList();
        try {
            checks.answer(new AnswerPrivacyQuestion(check, place, said, words, evidence));
            known = null;
            return true;
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
            return false;
        }
    }

    /** To the question after this one, behind the last to what is to be handed in. What was written without an answer stays. */
    public void goOn() {
        if (answer == null && !(words.isBlank() && uploaded.isBlank())) {
            Refusals.show("f", new RuleBroken(PrivacyRule.PRIVACY_UNANSWERED, 1));
        } else if (kept()) {
            boolean last = place >= getIt().lines().size();
            Onward.to("/partner/privacy.xhtml?id=" + id + "&q=" + (last ? "end" : Integer.toString(place + 1)));
        }
    }

    public void handIn() {
        UUID check = id;
        if (check == null) {
            return;
        }
        try {
            checks.handIn(check);
            Wording.PRIVACY.done("handed-in");
            Onward.to("/partner/privacy.xhtml?id=" + check);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        known = null;
    }

    public boolean isAny() {
        return find().isPresent();
    }

    public PrivacyCheckDetails getIt() {
        return find().orElseThrow();
    }

    public boolean isOpen() {
        return find().filter(it -> it.check().handedInAt().isEmpty()).isPresent();
    }

    public Optional<PrivacyLine> getLine() {
        return find().stream()
                .flatMap(it -> it.lines().stream())
                .filter(line -> line.question().place() == place)
                .findFirst();
    }

    /** The end, where it is handed in, is no question. */
    public boolean isAtEnd() {
        return atEnd;
    }

    public @Nullable LocalDate getNextDue() {
        return checks.nextDue().orElse(null);
    }

    public List<PrivacyCheck> getEarlier() {
        return checks.own().stream().filter(one -> !one.id().equals(id)).toList();
    }

    /** What the company has handed over lately and what it named here, to choose evidence from. */
    public List<DocumentSummary> getFiles() {
        List<DocumentSummary> found = files;
        if (found == null) {
            found = Stream.concat(
                            getLine().stream()
                                    .flatMap(line -> line.said().stream())
                                    .flatMap(said -> said.documents().stream()),
                            documents.own().stream()
                                    .map(DocumentDetails::summary)
                                    .filter(one -> one.state().isUsable())
                                    .limit(FILES))
                    .distinct()
                    .toList();
            files = found;
        }
        return found;
    }

    public List<PrivacyAnswer> getAnswers() {
        return List.of(PrivacyAnswer.values());
    }

    public int getPlace() {
        return place;
    }

    public @Nullable PrivacyAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable PrivacyAnswer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public String getUploaded() {
        return uploaded;
    }

    public void setUploaded(@Nullable String uploaded) {
        this.uploaded = uploaded == null ? "" : uploaded;
    }
}
