package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperRuleDraft;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperRulePreview;
import kr.ansim.partner.PaperRuleVersion;
import kr.ansim.partner.PaperSheetTrial;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.PutPaperRulesIntoForce;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.requirement.sheet.PaperSheet;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Makes the next version of the table of papers out of an older one, line by line or by spreadsheets. */
@ApplicationScoped
public class RuleDesk {

    private static final int LONGEST_SOURCE = 300;
    private static final String RULES = "paper-rules";

    @Inject
    private RuleVersions versions;

    @Inject
    private RuleDrafts drafts;

    @Inject
    private PaperTables tables;

    @Inject
    private AllSubjects subjects;

    @Inject
    private AuditTrail trail;

    public void begin(String author, int basedOn) {
        PaperRuleLines lines = versions.lines(basedOn);
        drafts.begin(author, basedOn, lines);
        trail.record(AuditEntry.of("paper-rules.draft-begun", RULES, basedOn));
    }

    public void drop(String author) {
        UUID draft = drafts.locked(author);
        drafts.drop(draft);
        trail.record(AuditEntry.of("paper-rules.draft-dropped", RULES, draft));
    }

    /**
     * Adds a line when there is none before. One that was taken out and is about the same makes room for it.
     *
     * @throws RuleBroken {@code NO_RULE_DRAFT}, what is wrong with the line at its field, {@code RULE_LINE_TWICE},
     *     {@code PAPER_RULES_CHANGED_MEANWHILE} when the line before is not there any more
     */
    public void change(String author, @Nullable RuleLine before, RuleLine now) {
        LineFields.check(now);
        UUID draft = drafts.locked(author);
        PaperRuleDraft held = draft(author);
        List<RuleLine> changed = new ArrayList<>(held.all().of(now.part()));
        if (before == null) {
            changed.add(now);
        } else {
            changed.set(place(held, before), now);
        }
        Set<RuleLine> removed = new HashSet<>(held.removed());
        for (RuleLine line : held.all().of(now.part())) {
            if (!line.equals(before) && LineKey.of(line).equals(LineKey.of(now))) {
                if (!removed.remove(line)) {
                    throw new RuleBroken(PartnerRule.RULE_LINE_TWICE);
                }
                changed.remove(changed.indexOf(line));
            }
        }
        keep(draft, now.part(), held.all().with(now.part(), changed), removed);
    }

    /** Takes a line out; until the draft is put into force it can be taken back. @throws RuleBroken {@code NO_RULE_DRAFT, PAPER_RULES_CHANGED_MEANWHILE} */
    public void remove(String author, RuleLine line) {
        UUID draft = drafts.locked(author);
        PaperRuleDraft held = draft(author);
        place(held, line);
        Set<RuleLine> removed = new HashSet<>(held.removed());
        removed.add(line);
        keep(draft, line.part(), held.all(), removed);
    }

    /** Takes it back, to where it was. @throws RuleBroken {@code NO_RULE_DRAFT, PAPER_RULES_CHANGED_MEANWHILE} */
    public void restore(String author, RuleLine line) {
        UUID draft = drafts.locked(author);
        PaperRuleDraft held = draft(author);
        Set<RuleLine> removed = new HashSet<>(held.removed());
        if (!removed.remove(line)) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        }
        keep(draft, line.part(), held.all(), removed);
    }

    /** Of a line that was not taken out. */
    private static int place(PaperRuleDraft held, RuleLine line) {
        int place =
                held.removed().contains(line) ? -1 : held.all().of(line.part()).indexOf(line);
        if (place < 0) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        }
        return place;
    }

    /** Does nothing. @throws RuleBroken {@code NO_RULE_DRAFT} */
    public PaperSheetTrial trial(String author, RulePart part, byte[] file) {
        PaperSheet.Read read = PaperSheet.read(part, file);
        List<? extends RuleLine> known = draft(author).lines().of(part);
        boolean fine = read.faults().isEmpty();
        return new PaperSheetTrial(
                part,
                read.faults(),
                read.lines().size(),
                fine ? RulePreview.without(read.lines(), known).size() : 0,
                fine ? RulePreview.without(known, read.lines()).size() : 0);
    }

    /** The lines of the spreadsheet take the place of the draft's; those that were taken out still can be taken back. @throws RuleBroken {@code NO_RULE_DRAFT, PAPER_RULES_FAULTY} */
    public void take(String author, RulePart part, byte[] file) {
        PaperSheet.Read read = PaperSheet.read(part, file);
        if (!read.faults().isEmpty()) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_FAULTY);
        }
        UUID draft = drafts.locked(author);
        PaperRuleDraft held = draft(author);
        List<RuleLine> lines = new ArrayList<>(read.lines());
        Set<LineKey> told = lines.stream().map(LineKey::of).collect(Collectors.toSet());
        Set<RuleLine> removed = held.removed().stream()
                .filter(line -> line.part() == part && !told.contains(LineKey.of(line)))
                .collect(Collectors.toSet());
        held.all().of(part).stream().filter(removed::contains).forEach(lines::add);
        keep(draft, part, held.all().with(part, lines), removed);
    }

    private void keep(UUID draft, RulePart part, PaperRuleLines all, Set<RuleLine> removed) {
        drafts.change(draft, part, all, removed);
        trail.record(AuditEntry.of("paper-rules.draft-changed", RULES, draft)
                .detail("part", part)
                .detail("rows", all.without(removed).of(part).size()));
    }

    /** @throws RuleBroken {@code NO_RULE_DRAFT} */
    public PaperRulePreview preview(String author, LocalDate validFrom) {
        PaperRuleLines lines = draft(author).lines();
        PaperTable before = tables.on(validFrom);
        RulePreview preview = new RulePreview(before, PaperTable.of(0, lines));
        subjects.each(preview::look);
        return preview.result(linesOf(before), lines);
    }

    private PaperRuleLines linesOf(PaperTable table) {
        return table.version() == 0
                ? new PaperRuleLines(List.of(), List.of(), List.of())
                : versions.lines(table.version());
    }

    /** @return the number of the new version */
    public int putIntoForce(String author, PutPaperRulesIntoForce wanted) {
        String source = wanted.source().strip();
        if (source.isEmpty()) {
            throw RuleBroken.at("source", PartnerRule.FIELD_MISSING);
        }
        if (source.length() > LONGEST_SOURCE) {
            throw RuleBroken.at("source", PartnerRule.FIELD_TOO_LONG, LONGEST_SOURCE);
        }
        if (wanted.validFrom().isBefore(versions.today())) {
            throw RuleBroken.at("validFrom", PartnerRule.PAPER_RULES_FROM_THE_PAST);
        }
        versions.lock();
        UUID draft = drafts.locked(author);
        PaperRuleDraft held = draft(author);
        if (!held.faults().isEmpty()) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_FAULTY);
        }
        PaperTable before = tables.on(wanted.validFrom());
        if (before.version() != wanted.comparedWith()) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        }
        PaperRulePreview change = new RulePreview(before, before).result(linesOf(before), held.lines());
        if (!change.isChange()) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_UNCHANGED);
        }
        int number = versions.add(draft, source, wanted.validFrom(), author);
        drafts.close(draft);
        trail.record(AuditEntry.of("paper-rules.put-into-force", RULES, number)
                .detail("source", source)
                .detail("valid-from", wanted.validFrom())
                .detail("rules", held.lines().rules().size())
                .detail("changes", change.added().size() + change.removed().size() + change.otherLines()));
        return number;
    }

    public void withdraw(int number, String by, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PartnerRule.REASON_NEEDED);
        }
        versions.lock();
        PaperRuleVersion version = versions.version(number);
        versions.withdraw(number, by, reason.strip());
        trail.record(AuditEntry.of("paper-rules.withdrawn", RULES, number)
                .detail("valid-from", version.validFrom())
                .reason(reason.strip()));
    }

    private PaperRuleDraft draft(String author) {
        return drafts.of(author).orElseThrow(() -> new RuleBroken(PartnerRule.NO_RULE_DRAFT));
    }
}
