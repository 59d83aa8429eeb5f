package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.DecideWord;
import kr.ansim.certification.DecidedWord;
import kr.ansim.certification.StateVocabulary;
import kr.ansim.certification.UnknownWord;
import kr.ansim.certification.WordOrigin;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Words for states that nobody knows yet, what was decided of others, and the decision about the one in the address. */
@Named("stateWords")
@ViewScoped
public class StateWordsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private StateVocabulary vocabulary;

    @Inject
    private HttpServletRequest request;

    private @Nullable WordOrigin origin;
    private @Nullable String word;
    private @Nullable CertificateState state;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        origin = Arrays.stream(WordOrigin.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("of")))
                .findFirst()
                .orElse(null);
        word = request.getParameter("word");
    }

    public List<UnknownWord> getUnknown() {
        return vocabulary.unknown(MOST);
    }

    public List<DecidedWord> getDecided() {
        return vocabulary.decided(MOST);
    }

    public String link(WordOrigin of, String told) {
        return "?of=" + of.name().toLowerCase(Locale.ROOT) + "&word=" + URLEncoder.encode(told, StandardCharsets.UTF_8);
    }

    public boolean isChosen() {
        return origin != null && word != null && !word.isBlank();
    }

    public void decide() {
        WordOrigin of = origin;
        String told = word;
        CertificateState meant = state;
        if (of == null || told == null || meant == null) {
            return;
        }
        try {
            vocabulary.decide(new DecideWord(of, told, meant, reason == null ? "" : reason));
            word = null;
            reason = null;
            state = null;
            Wording.RULES.done("words.done");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public CertificateState[] getStates() {
        return CertificateState.values();
    }

    public @Nullable WordOrigin getOrigin() {
        return origin;
    }

    public @Nullable String getWord() {
        return word;
    }

    public @Nullable CertificateState getState() {
        return state;
    }

    public void setState(@Nullable CertificateState state) {
        this.state = state;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
