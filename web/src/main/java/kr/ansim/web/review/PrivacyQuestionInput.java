package kr.ansim.web.review;

import java.io.Serializable;
import kr.ansim.partner.PrivacyAnswer;
import kr.ansim.partner.PrivacyQuestion;
import kr.ansim.partner.Trust;
import org.jspecify.annotations.Nullable;

/** A question while it is typed. */
public final class PrivacyQuestionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String korean = "";
    private String english = "";
    private boolean evidence;
    private String finding = PrivacyAnswer.NO.name();
    private String source = "";
    private String trust = Trust.UNVERIFIED.name();

    static PrivacyQuestionInput of(PrivacyQuestion question) {
        PrivacyQuestionInput input = new PrivacyQuestionInput();
        input.korean = question.korean();
        input.english = question.english();
        input.evidence = question.evidence();
        input.finding = question.finding().name();
        input.source = question.source();
        input.trust = question.trust().name();
        return input;
    }

    PrivacyQuestion question(int place) {
        return new PrivacyQuestion(
                place, korean, english, evidence, PrivacyAnswer.valueOf(finding), source, Trust.valueOf(trust));
    }

    public String getKorean() {
        return korean;
    }

    public void setKorean(@Nullable String korean) {
        this.korean = korean == null ? "" : korean;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english == null ? "" : english;
    }

    public boolean isEvidence() {
        return evidence;
    }

    public void setEvidence(boolean evidence) {
        this.evidence = evidence;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = PrivacyAnswer.YES.name().equals(finding) ? PrivacyAnswer.YES.name() : PrivacyAnswer.NO.name();
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public String getTrust() {
        return trust;
    }

    public void setTrust(@Nullable String trust) {
        this.trust = trust == null ? Trust.UNVERIFIED.name() : trust;
    }
}
