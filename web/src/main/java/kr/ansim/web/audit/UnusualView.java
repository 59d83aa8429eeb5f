package kr.ansim.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.AccessFinding;
import kr.ansim.care.AccessKind;
import kr.ansim.care.UnusualAccess;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.CsvDownload;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Unusual looks at members of a month, for whoever looks into them. */
@Named("unusual")
@ViewScoped
public class UnusualView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnusualAccess access;

    @Inject
    private UnusualListView list;

    private @Nullable String finding;
    private String word = "";
    private String reason = "";

    /** A kind to choose, null for all, with how many there are. */
    public record Pill(@Nullable AccessKind kind, int count) {}

    public List<Pill> getPills() {
        Map<AccessKind, Integer> counts = access.counts(getMonth());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(
                        Stream.of(new Pill(null, all)),
                        counts.entrySet().stream().map(one -> new Pill(one.getKey(), one.getValue())))
                .toList();
    }

    public int getUnseen() {
        return access.unseen(getMonth());
    }

    /** The trail of just what was found. */
    public String trailOf(AccessFinding one) {
        ZonedDateTime from = one.from().atZone(SystemClock.KOREA).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime to = one.to().atZone(SystemClock.KOREA).truncatedTo(ChronoUnit.MINUTES);
        return "trail.xhtml?who=" + URLEncoder.encode(one.account(), StandardCharsets.UTF_8)
                + one.whose().map(number -> "&whose=" + number).orElse("")
                + "&from=" + from.toLocalDate() + "&fromTime=" + from.toLocalTime()
                + "&to=" + to.toLocalDate() + "&toTime=" + to.toLocalTime();
    }

    public void see() {
        try {
            access.see(AddressedId.of(finding).orElse(new UUID(0, 0)), word);
            Wording.AUDIT.done("unusual.seen");
            word = "";
        } catch (RuleBroken broken) {
            Refusals.show("see", broken);
        }
        list.again();
    }

    /** Nothing is written before it is known that the reason will do. */
    public void export() {
        try {
            List<AccessFinding> all = access.export(getMonth(), reason);
            CsvDownload file = new CsvDownload(
                    "unusual-" + getMonth(),
                    "kind",
                    "account",
                    "from",
                    "to",
                    "members",
                    "usual",
                    "whose",
                    "seenBy",
                    "seenAt",
                    "word");
            all.forEach(one -> file.line(
                    one.kind(),
                    one.account(),
                    one.from(),
                    one.to(),
                    one.members(),
                    one.usual(),
                    one.whose().orElse(""),
                    one.seen().map(AccessFinding.Seen::by).orElse(""),
                    one.seen()
                            .map(AccessFinding.Seen::at)
                            .map(Instant::toString)
                            .orElse(""),
                    one.seen().map(AccessFinding.Seen::word).orElse("")));
            file.end();
        } catch (RuleBroken broken) {
            Refusals.show("take", broken);
        }
    }

    public List<AccessKind> getKinds() {
        return List.of(AccessKind.values());
    }

    public YearMonth getMonth() {
        return list.getMonth();
    }

    public YearMonth getBefore() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getNext() {
        return getMonth().plusMonths(1);
    }

    public @Nullable AccessKind getKind() {
        return list.getKind();
    }

    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }

    public String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word == null ? "" : word;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
