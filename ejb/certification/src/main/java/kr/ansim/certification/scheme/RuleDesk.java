package kr.ansim.certification.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.PutRulesIntoForce;
import kr.ansim.certification.RuleTrial;
import kr.ansim.certification.RuleVersion;
import kr.ansim.certification.scheme.sheet.ReadRules;
import kr.ansim.certification.scheme.sheet.RuleSheet;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Makes new versions of the table of categories out of spreadsheets, and takes them back. */
@ApplicationScoped
public class RuleDesk {

    private static final int LONGEST_SOURCE = 300;
    private static final String RULES = "certification-rules";

    @Inject
    private RuleVersions versions;

    @Inject
    private AuditTrail trail;

    public RuleTrial trial(byte[] file, LocalDate validFrom) {
        ReadRules read = RuleSheet.read(file);
        int before = versions.inForceOn(validFrom);
        return new RuleTrial(
                read.faults(),
                read.rules().size(),
                before,
                read.faults().isEmpty() ? versions.changes(before, read.rules()) : List.of());
    }

    /** @return the number of the new version */
    public int putIntoForce(PutRulesIntoForce wanted, String by) {
        String source = wanted.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw RuleBroken.at("source", CertificationRule.RULE_SOURCE_WRONG, LONGEST_SOURCE);
        }
        if (wanted.validFrom().isBefore(versions.today())) {
            throw RuleBroken.at("validFrom", CertificationRule.RULES_FROM_THE_PAST);
        }
        ReadRules read = RuleSheet.read(wanted.file());
        if (!read.faults().isEmpty()) {
            throw new RuleBroken(CertificationRule.RULES_FAULTY);
        }
        versions.lock();
        int before = versions.inForceOn(wanted.validFrom());
        if (before != wanted.comparedWith()) {
            throw new RuleBroken(CertificationRule.RULES_CHANGED_MEANWHILE);
        }
        int changes = versions.changes(before, read.rules()).size();
        if (changes == 0) {
            throw new RuleBroken(CertificationRule.RULES_UNCHANGED);
        }
        int number = versions.add(source, wanted.validFrom(), by, read.rules());
        trail.record(AuditEntry.of("rules.put-into-force", RULES, number)
                .detail("source", source)
                .detail("valid-from", wanted.validFrom())
                .detail("rules", read.rules().size())
                .detail("changes", changes));
        return number;
    }

    public void withdraw(int number, String by, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", CertificationRule.REASON_MISSING);
        }
        versions.lock();
        RuleVersion version = versions.version(number);
        versions.withdraw(number, by, reason.strip());
        trail.record(AuditEntry.of("rules.withdrawn", RULES, number)
                .detail("valid-from", version.validFrom())
                .reason(reason.strip()));
    }
}
