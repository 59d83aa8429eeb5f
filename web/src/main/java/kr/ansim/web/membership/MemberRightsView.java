package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRights;
import kr.ansim.membership.MembershipRule;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.SheetDownload;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What a member may ask for: a copy of all that is known, and that it is forgotten. */
@Named("memberRights")
@RequestScoped
public class MemberRightsView {

    @Inject
    private MemberRights rights;

    @Inject
    private MemberView member;

    @Inject
    private When when;

    private @Nullable String exportReason;
    private @Nullable String confirmed;
    private @Nullable String reason;

    public void export() {
        try {
            List<List<String>> rows = rights.export(member.getNumber(), Typed.told(exportReason)).stream()
                    .flatMap(record -> rows(record).stream())
                    .toList();
            SheetDownload.send(
                    "member-" + member.getNumber(),
                    Wording.MEMBERS.text("rights.sheet"),
                    List.of(
                            column("customer", 30),
                            column("kind", 16),
                            column("what", 20),
                            column("value", 60),
                            column("at", 24)),
                    rows);
        } catch (RuleBroken broken) {
            Refusals.show("export", broken);
        }
    }

    private static SheetDownload.Column column(String name, int width) {
        return new SheetDownload.Column(Wording.MEMBERS.text("rights.column." + name), width, false);
    }

    private List<List<String>> rows(MemberRecord record) {
        String customer = record.customer()
                .map(one -> Wording.MEMBERS.text("channel." + one.channel()) + " " + one.number())
                .orElse("");
        String kind = Wording.MEMBERS.text("rights.kind." + record.kind());
        String at = record.at().map(when::exact).orElse("");
        return record.values().entrySet().stream()
                .map(value -> List.of(customer, kind, Wording.MEMBERS.text("field." + value.getKey()), said(value), at))
                .toList();
    }

    /** Where it stands for a word, the word. */
    private String said(Map.Entry<String, String> value) {
        String told = value.getValue();
        return switch (value.getKey()) {
            case "way" -> Wording.MEMBERS.text("way." + told);
            case "act", "couponState" -> Wording.MEMBERS.text("rights.value." + told);
            case "movement" -> Wording.POINTS.text("kind." + told);
            case "medium" -> Wording.CONTACTS.text("medium." + told);
            case "matter" -> Wording.CONTACTS.text("matter." + told);
            case "topic" -> Wording.CONTACTS.text("topic." + told);
            case "happening" -> Wording.CONTACTS.text("happening." + told);
            case "caseType" -> Wording.CASES.text("type." + told);
            case "gift", "request" -> Wording.DESK.text("act." + told);
            case "requestState" -> Wording.DESK.text("act.state." + told);
            case "callState", "callBackState" -> Wording.MEMBERS.text("rights.value." + told);
            case "promisedUntil", "answeredAt", "endedAt" -> when.exact(Instant.parse(told));
            case "outcome" -> Wording.CONTACTS.text("outcome." + told);
            default -> told;
        };
    }

    /** Whoever erases types the number once more: it cannot be taken back. */
    public void erase() {
        try {
            if (!Typed.told(confirmed)
                    .replaceAll("[\\s-]", "")
                    .equals(member.getIt().number())) {
                throw RuleBroken.at("confirmed", MembershipRule.NO_SUCH_MEMBER);
            }
            rights.erase(member.getNumber(), Typed.told(reason));
        } catch (RuleBroken broken) {
            Refusals.show("erase", broken);
            return;
        }
        Wording.MEMBERS.done("rights.erased");
        Onward.to("/membership/member.xhtml?number=" + member.getNumber());
    }

    public @Nullable String getExportReason() {
        return exportReason;
    }

    public void setExportReason(@Nullable String exportReason) {
        this.exportReason = exportReason;
    }

    public @Nullable String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable String confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
