package kr.ansim.web.shell;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;

/**
 * One look and one word for each state, everywhere. A state is named as in design.md or by the constant of a domain's enum:
 * {@code ON_ITS_WAY} is {@code on-its-way}. Its word is {@code state.on-its-way} in the texts of the shell.
 */
@Named("chips")
@ApplicationScoped
public class Chips {

    private static final ChipLook STRANGE = new ChipLook("neutral", "dashed", "question");

    private static final Map<String, ChipLook> LOOKS = Map.ofEntries(
            entry("policy-draft", new ChipLook("neutral", "dashed", "pencil")),
            entry("policy-proposed", new ChipLook("work", "outlined", "eye")),
            entry("close-deciding", new ChipLook("info", "outlined", "cog")),
            entry("close-choosing", new ChipLook("info", "outlined", "star")),
            entry("close-proving", new ChipLook("info", "outlined", "search")),
            entry("close-done", new ChipLook("good", "filled", "check")),
            entry("close-failed", new ChipLook("bad", "filled", "times-circle")),
            entry("close-countering", new ChipLook("work", "outlined", "undo")),
            entry("close-countered", new ChipLook("neutral", "filled", "undo")),
            entry("best-seated", new ChipLook("good", "filled", "star")),
            entry("manual-holds", new ChipLook("info", "filled", "check")),
            entry("manual-over", new ChipLook("neutral", "outlined", "minus")),
            entry("best-by-hand", new ChipLook("info", "filled", "star")),
            entry("best-waiting", new ChipLook("neutral", "outlined", "clock")),
            entry("missing", new ChipLook("neutral", "dashed", "circle")),
            entry("submitted", new ChipLook("info", "outlined", "upload")),
            entry("review", new ChipLook("work", "outlined", "eye")),
            entry("unread", new ChipLook("warn", "outlined", "question-circle")),
            entry("returned", new ChipLook("now", "filled", "undo")),
            entry("accepted", new ChipLook("good", "filled", "check")),
            entry("waived", new ChipLook("neutral", "filled", "minus")),
            entry("expiring", new ChipLook("warn", "filled", "clock")),
            entry("expired", new ChipLook("bad", "filled", "ban")),
            entry("valid", new ChipLook("good", "filled", "verified")),
            entry("revoked", new ChipLook("bad", "filled", "ban")),
            entry("suspended", new ChipLook("bad", "filled", "pause-circle")),
            entry("under-action", new ChipLook("warn", "filled", "exclamation-circle")),
            entry("ended", new ChipLook("neutral", "filled", "minus-circle")),
            entry("unknown", new ChipLook("warn", "dashed", "question")),
            entry("unreachable", new ChipLook("warn", "dashed", "wifi")),
            entry("on-hold", new ChipLook("now", "filled", "lock")),
            entry("release-asked", new ChipLook("work", "outlined", "eye")),
            entry("recalled", new ChipLook("bad", "filled", "ban")),
            entry("dismissed", new ChipLook("neutral", "outlined", "times")),
            entry("outdated", new ChipLook("neutral", "dashed", "history")),
            entry("mismatched", new ChipLook("bad", "filled", "times-circle")),
            entry("uncertified", new ChipLook("bad", "dashed", "times-circle")),
            entry("not-found", new ChipLook("bad", "dashed", "question")),
            entry("not-listed", new ChipLook("neutral", "dashed", "circle")),
            entry("by-documents", new ChipLook("info", "outlined", "file")),
            entry("not-required", new ChipLook("neutral", "filled", "minus")),
            entry("superseded", new ChipLook("neutral", "outlined", "history")),
            entry("in-force", new ChipLook("good", "filled", "check")),
            entry("to-come", new ChipLook("info", "outlined", "clock")),
            entry("taken-back", new ChipLook("neutral", "filled", "undo")),
            entry("source-answers", new ChipLook("good", "outlined", "check")),
            entry("source-never-asked", new ChipLook("neutral", "dashed", "circle")),
            entry("source-not-connected", new ChipLook("neutral", "filled", "minus-circle")),
            entry("source-unsteady", new ChipLook("warn", "outlined", "refresh")),
            entry("source-paused", new ChipLook("warn", "filled", "pause-circle")),
            entry("source-down", new ChipLook("warn", "dashed", "wifi")),
            entry("source-refused", new ChipLook("bad", "filled", "ban")),
            entry("late", new ChipLook("bad", "filled", "exclamation-triangle")),
            entry("free", new ChipLook("good", "outlined", "circle")),
            entry("held", new ChipLook("now", "filled", "stopwatch")),
            entry("booked", new ChipLook("brand", "filled", "lock")),
            entry("confirmed", new ChipLook("brand", "filled", "lock")),
            entry("cancelled", new ChipLook("neutral", "outlined", "times")),
            entry("over", new ChipLook("bad", "filled", "exclamation-triangle")),
            entry("out", new ChipLook("neutral", "filled", "wrench")),
            entry("closed", new ChipLook("neutral", "filled", "ban")),
            entry("full", new ChipLook("warn", "outlined", "inbox")),
            entry("touched", new ChipLook("bad", "filled", "exclamation-triangle")),
            entry("assumed", new ChipLook("neutral", "dashed", "question")),
            entry("on-its-way", new ChipLook("info", "outlined", "truck")),
            entry("sending", new ChipLook("info", "outlined", "send")),
            entry("sent", new ChipLook("good", "filled", "check")),
            entry("given-up", new ChipLook("bad", "filled", "times")),
            entry("delivered", new ChipLook("good", "filled", "check")),
            entry("returned-goods", new ChipLook("neutral", "filled", "replay")),
            entry("open", new ChipLook("now", "filled", "exclamation-circle")),
            entry("done", new ChipLook("good", "outlined", "check")),
            entry("active", new ChipLook("good", "outlined", "check")),
            entry("company-applying", new ChipLook("neutral", "dashed", "pencil")),
            entry("company-submitted", new ChipLook("work", "outlined", "eye")),
            entry("company-returned", new ChipLook("now", "filled", "undo")),
            entry("company-active", new ChipLook("good", "filled", "check")),
            entry("company-refused", new ChipLook("bad", "filled", "ban")),
            entry("company-suspended", new ChipLook("bad", "filled", "pause-circle")),
            entry("approval-asked", new ChipLook("work", "outlined", "eye")),
            entry("known-paper", new ChipLook("good", "outlined", "copy")),
            entry("company-withdrawn", new ChipLook("neutral", "outlined", "times")),
            entry("product-draft", new ChipLook("neutral", "dashed", "pencil")),
            entry("product-open", new ChipLook("info", "outlined", "file")),
            entry("product-ready", new ChipLook("good", "filled", "check")),
            entry("product-held", new ChipLook("bad", "filled", "lock")),
            entry("contract-accepted", new ChipLook("good", "filled", "check")),
            entry("contract-open", new ChipLook("now", "filled", "exclamation-circle")),
            entry("contract-none", new ChipLook("neutral", "dashed", "circle")),
            entry("privacy-open", new ChipLook("now", "filled", "exclamation-circle")),
            entry("privacy-late", new ChipLook("bad", "filled", "exclamation-triangle")),
            entry("privacy-handed-in", new ChipLook("work", "outlined", "eye")),
            entry("privacy-findings", new ChipLook("now", "filled", "undo")),
            entry("privacy-findings-late", new ChipLook("bad", "filled", "exclamation-triangle")),
            entry("privacy-done", new ChipLook("good", "filled", "check")),
            entry("privacy-lapsed", new ChipLook("neutral", "outlined", "history")),
            entry("privacy-finding-open", new ChipLook("now", "filled", "undo")),
            entry("privacy-finding-late", new ChipLook("bad", "filled", "exclamation-triangle")),
            entry("privacy-finding-answered", new ChipLook("info", "outlined", "upload")),
            entry("privacy-finding-closed", new ChipLook("good", "outlined", "check")),
            entry("privacy-answer-finding", new ChipLook("warn", "filled", "exclamation-circle")),
            entry("trust-confirmed", new ChipLook("good", "outlined", "check")),
            entry("trust-second-hand", new ChipLook("neutral", "outlined", "comment")),
            entry("trust-unverified", new ChipLook("warn", "dashed", "question")),
            entry("business-checking", new ChipLook("work", "outlined", "eye")),
            entry("business-silent", new ChipLook("warn", "dashed", "wifi")),
            entry("business-registered", new ChipLook("good", "outlined", "check")),
            entry("business-matches", new ChipLook("good", "filled", "verified")),
            entry("business-differs", new ChipLook("warn", "filled", "exclamation-circle")),
            entry("business-suspended", new ChipLook("bad", "filled", "pause-circle")),
            entry("business-closed", new ChipLook("bad", "filled", "ban")),
            entry("business-not-registered", new ChipLook("bad", "dashed", "question")),
            entry("document-checking", new ChipLook("info", "outlined", "search")),
            entry("document-clean", new ChipLook("good", "filled", "check")),
            entry("document-not-scanned", new ChipLook("neutral", "outlined", "question")),
            entry("document-quarantined", new ChipLook("bad", "filled", "ban")),
            entry("document-refused", new ChipLook("bad", "filled", "times")),
            entry("invited", new ChipLook("info", "outlined", "envelope")),
            entry("locked", new ChipLook("bad", "filled", "lock")),
            entry("disabled", new ChipLook("neutral", "filled", "ban")),
            entry("paused", new ChipLook("bad", "filled", "pause-circle")),
            entry("consented", new ChipLook("good", "filled", "check")),
            entry("not-consented", new ChipLook("neutral", "dashed", "circle")),
            entry("passed", new ChipLook("good", "filled", "check")),
            entry("failed", new ChipLook("bad", "filled", "times-circle")),
            entry("withdrawn", new ChipLook("neutral", "filled", "times")),
            entry("balanced", new ChipLook("good", "filled", "check")),
            entry("campaign-open", new ChipLook("good", "outlined", "check")),
            entry("campaign-ended", new ChipLook("neutral", "filled", "minus-circle")),
            entry("member-active", new ChipLook("good", "outlined", "check")),
            entry("member-erased", new ChipLook("neutral", "filled", "ban")),
            entry("pair-open", new ChipLook("now", "filled", "exclamation-circle")),
            entry("pair-joined", new ChipLook("good", "filled", "link")),
            entry("pair-refused", new ChipLook("neutral", "outlined", "times")),
            entry("pair-settled", new ChipLook("neutral", "dashed", "link")),
            entry("sending-never-given", new ChipLook("neutral", "dashed", "circle")),
            entry("sending-holds", new ChipLook("good", "filled", "check")),
            entry("sending-lapsed", new ChipLook("warn", "filled", "clock")),
            entry("sending-withdrawn", new ChipLook("neutral", "filled", "times")),
            entry("agreement-same", new ChipLook("good", "filled", "check")),
            entry("agreement-once", new ChipLook("info", "outlined", "history")),
            entry("agreement-different", new ChipLook("bad", "outlined", "times")),
            entry("agreement-unknown", new ChipLook("neutral", "dashed", "question")),
            entry("merge-holds", new ChipLook("good", "outlined", "link")),
            entry("merge-undone", new ChipLook("neutral", "outlined", "undo")));

    public ChipLook look(Object state) {
        return LOOKS.getOrDefault(name(state), STRANGE);
    }

    /** Key of the state's word in the texts of the shell. */
    public String wordKey(Object state) {
        return "state." + name(state);
    }

    /** The state as style sheets and texts spell it. */
    public String name(Object state) {
        return String.valueOf(state).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
