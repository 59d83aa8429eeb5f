package kr.ansim.partner.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.ContractDetails;
import kr.ansim.partner.ContractTerms;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.company.Companies;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;

/** Draws contracts up outside transactions, because the place for files may be slow, and has them noted. */
@ApplicationScoped
public class Drafting {

    private static final long MOST_BYTES = 5L * 1024 * 1024;

    @Inject
    private Terms terms;

    @Inject
    private Contracts contracts;

    @Inject
    private Companies companies;

    @Inject
    private ContractBook book;

    @Inject
    private FileVault files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public Optional<ContractDetails> current(UUID company) {
        return terms.today()
                .map(held -> contracts.current(company, held.number()).orElseGet(() -> draw(company, held)));
    }

    private ContractDetails draw(UUID id, ContractTerms held) {
        CompanyDetails company = companies.find(id).orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        byte[] pdf = ContractPdf.draw(company.name(), company.registrationNumber(), held, clock.instant());
        KeptFile file;
        try {
            file = files.keep(new ByteArrayInputStream(pdf), MOST_BYTES);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return book.note(company, held.number(), file);
    }

    /** @throws RuleBroken {@code CONTRACT_UNKNOWN} */
    public InputStream pdf(UUID company, UUID contract) {
        return files.open(
                contracts.file(company, contract).orElseThrow(() -> new RuleBroken(PartnerRule.CONTRACT_UNKNOWN)));
    }

    /** For our staff. @throws RuleBroken {@code CONTRACT_UNKNOWN} */
    public InputStream read(UUID contract) {
        UUID file = contracts.file(null, contract).orElseThrow(() -> new RuleBroken(PartnerRule.CONTRACT_UNKNOWN));
        trail.record(AuditEntry.of("contract.read", ContractBook.SUBJECT, contract));
        return files.open(file);
    }
}
