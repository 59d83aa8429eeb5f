package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.platform.Statements;

/**
 * The companies that have taken their consent with an institute back, or have let it end. An institute goes on answering
 * by number, and names them until it knows.
 */
@ApplicationScoped
public class EndedConsents {

    private static final String ENDED = "state IN ('WITHDRAWN', 'ENDED')";

    @Inject
    private Statements statements;

    /** Stored answers about a number, of the institute with which such a consent was. @param company its number */
    public record Left(UUID consent, CertificationSource institute, String company, String number) {}

    /** Those of them that a certificate names. */
    Set<String> among(CertificateFacts facts) {
        String maker = facts.maker().registrationNumber();
        String importer = facts.importer().registrationNumber();
        return maker.isEmpty() && importer.isEmpty()
                ? Set.of()
                : new HashSet<>(statements.list(
                        "SELECT company_number FROM certification_consent WHERE company_number IN (?, ?)"
                                + " AND institute = ? AND " + ENDED,
                        row -> row.string("company_number"),
                        maker,
                        importer,
                        facts.source()));
    }

    /** What names such a company still: it was on its way when the consent ended, or came before we kept whom it names. */
    public List<Left> left(int most) {
        return statements.list(
                "SELECT DISTINCT c.id, n.source, n.company_number, n.number FROM certification_consent c"
                        + " JOIN certification_named_company n ON n.company_number = c.company_number"
                        + " AND n.source = c.institute WHERE c." + ENDED + " LIMIT " + most,
                row -> new Left(
                        row.uuid("id"),
                        CertificationSource.valueOf(row.string("source")),
                        row.string("company_number"),
                        row.string("number")));
    }
}
