package kr.ansim.care.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.KeepMacro;
import kr.ansim.care.Macro;
import kr.ansim.care.MacroChanges;
import kr.ansim.care.MacroVersion;
import kr.ansim.care.words.WordRules;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;

/** Keeps macros, each change as a version of its own. */
@ApplicationScoped
public class MacroBook {

    private static final String SUBJECT = "macro";
    private static final int LONGEST_NAME = 100;
    private static final int SOONEST_MINUTES = 5;
    private static final int LATEST_MINUTES = (int) Duration.ofDays(7).toMinutes();

    @Inject
    private MacroRows rows;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<Macro> all() {
        return rows.all();
    }

    public List<MacroVersion> versions(UUID macro) {
        return rows.versions(macro);
    }

    /** @throws RuleBroken as the facade says */
    public UUID make(KeepMacro raw, String by) {
        KeepMacro told = checked(raw);
        UUID id = Ids.next();
        named(() -> rows.add(id, told, by));
        trail.record(AuditEntry.of("macro.made", SUBJECT, id).actor(by).detail("name", told.name()));
        return id;
    }

    /** @throws RuleBroken as the facade says */
    public void change(UUID id, int version, KeepMacro raw, String by) {
        KeepMacro told = checked(raw);
        Macro before = locked(id);
        if (before.ended()) {
            throw new RuleBroken(CareRule.MACRO_ENDED);
        }
        if (before.version() != version) {
            throw new RuleBroken(CareRule.MACRO_CHANGED);
        }
        named(() -> rows.change(id, version + 1, told, by));
        trail.record(AuditEntry.of("macro.changed", SUBJECT, id)
                .actor(by)
                .detail("name", told.name())
                .detail("version", version + 1));
    }

    public void end(UUID id, String by) {
        Macro macro = locked(id);
        if (!macro.ended()) {
            rows.end(id, clock.instant(), by);
            trail.record(AuditEntry.of("macro.ended", SUBJECT, id).actor(by).detail("name", macro.name()));
        }
    }

    public void takeUp(UUID id, String by) {
        Macro macro = locked(id);
        if (macro.ended()) {
            rows.end(id, null, by);
            trail.record(AuditEntry.of("macro.taken-up", SUBJECT, id).actor(by).detail("name", macro.name()));
        }
    }

    private Macro locked(UUID id) {
        return rows.lock(id).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_MACRO));
    }

    private static void named(Runnable kept) {
        try {
            kept.run();
        } catch (DuplicateKey another) {
            throw RuleBroken.at("name", CareRule.MACRO_NAME_TAKEN);
        }
    }

    private static KeepMacro checked(KeepMacro raw) {
        KeepMacro told = new KeepMacro(raw.name().strip(), raw.answer().strip(), raw.changes());
        Faults faults = new Faults();
        if (told.name().isEmpty()) {
            faults.at("name", CareRule.FIELD_MISSING);
        } else if (told.name().length() > LONGEST_NAME) {
            faults.at("name", CareRule.FIELD_TOO_LONG, LONGEST_NAME);
        }
        WordRules.check(faults, "answer", told.answer());
        if (told.answer().isEmpty() && told.changes().equals(MacroChanges.NONE)) {
            faults.at("answer", CareRule.MACRO_DOES_NOTHING);
        }
        OptionalInt minutes = told.changes().callBackMinutes();
        if (minutes.isPresent() && (minutes.getAsInt() < SOONEST_MINUTES || minutes.getAsInt() > LATEST_MINUTES)) {
            faults.at("callBackMinutes", CareRule.MACRO_MINUTES_WRONG, SOONEST_MINUTES, LATEST_MINUTES);
        }
        faults.refuse();
        return told;
    }
}
