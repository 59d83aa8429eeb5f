package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.platform.Statements;

/** Companies as what papers are asked of. */
@ApplicationScoped
public class CompanySubjects {

    @Inject
    private Statements statements;

    @Inject
    private CompanyTraits traits;

    public Optional<PaperSubjectDetails> find(UUID company) {
        return statements
                .find("SELECT name FROM partner_company WHERE id = ?", row -> row.string("name"), company)
                .map(name ->
                        new PaperSubjectDetails(PaperSubject.COMPANY, company, company, name, "", traits.of(company)));
    }
}
