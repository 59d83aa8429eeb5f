package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.certification.CertificationRules;
import kr.ansim.certification.PutRulesIntoForce;
import kr.ansim.certification.RuleChange;
import kr.ansim.certification.RuleTrial;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** A new version of the rules: the spreadsheet is tried first and shows what it would change, then it is put into force. */
@Named("rulesImport")
@ViewScoped
public class RulesImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificationRules rules;

    @Inject
    private Clock clock;

    private byte @Nullable [] content;
    private String fileName = "";
    private @Nullable String source;
    private @Nullable LocalDate validFrom;
    private boolean forceable;
    private transient @Nullable RuleTrial trial;

    @PostConstruct
    void open() {
        validFrom = getToday();
    }

    public void upload(FileUploadEvent event) {
        content = event.getFile().getContent();
        fileName = event.getFile().getFileName();
        forceable = false;
        trial = null;
    }

    /** Another day may mean another version to be compared with. */
    public void compareAgain() {
        trial = null;
    }

    public void startAgain() {
        content = null;
        trial = null;
    }

    public void putIntoForce() {
        byte[] file = content;
        LocalDate day = validFrom;
        if (file == null || day == null) {
            return;
        }
        try {
            int number = rules.putIntoForce(new PutRulesIntoForce(
                    file, source == null ? "" : source, day, getTrial().comparedWith()));
            Wording.RULES.done("import.done", number);
            Onward.to("/certification/rules.xhtml?version=" + number);
        } catch (RuleBroken broken) {
            trial = null;
            Refusals.show("f", broken);
        }
    }

    public boolean isTried() {
        return content != null;
    }

    public RuleTrial getTrial() {
        RuleTrial known = trial;
        byte[] file = content;
        if (known == null) {
            LocalDate day = validFrom;
            known = rules.trial(file == null ? new byte[0] : file, day == null ? getToday() : day);
            trial = known;
        }
        return known;
    }

    public long count(String kind) {
        return getTrial().changes().stream()
                .filter(change -> change.kind() == RuleChange.Kind.valueOf(kind))
                .count();
    }

    public List<RuleChange> getChanges() {
        return getTrial().changes();
    }

    /** Once something could change, the fields stay, whatever another day means for the comparison. */
    public boolean isForceable() {
        forceable = forceable || getTrial().isUseful();
        return forceable && !getTrial().isFaulty();
    }

    /** What is to be said above the report: the key of its title, and with {@code .text} of its text. */
    public String getNoteKey() {
        if (getTrial().isFaulty()) {
            return "import.faulty";
        }
        return getTrial().isUseful() ? "import.trial" : "import.same";
    }

    public String getNoteTone() {
        if (getTrial().isFaulty()) {
            return "bad";
        }
        return getTrial().isUseful() ? "now" : "info";
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    public String getFileName() {
        return fileName;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
