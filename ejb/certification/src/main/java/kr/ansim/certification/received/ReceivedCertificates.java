package kr.ansim.certification.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.ReceivedCertificate;
import kr.ansim.certification.certificate.EvidenceMasking;
import kr.ansim.certification.certificate.FactsText;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.verdict.Names;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The certificates that came by consent. */
@ApplicationScoped
public class ReceivedCertificates {

    private static final int LONGEST_NUMBER = 40;
    static final int LONGEST_COMPARED = 100;
    private static final int MOST_MATCHES = 20;

    @Inject
    private Statements statements;

    @Inject
    private EvidenceMasking evidence;

    @Inject
    private NumberReader reader;

    @Inject
    private Clock clock;

    private record Kept(UUID id, String facts) {}

    /** Keeps one under the lock of its consent. @return its number, if it is new or says something else than before */
    public Optional<String> keep(UUID company, String companyNumber, CertificateFacts facts) {
        String text = FactsText.write(facts);
        String number = compared(facts.number());
        Optional<Kept> known = statements.find(
                "SELECT id, facts FROM certification_received_certificate WHERE company_id = ? AND institute = ? AND number = ?",
                row -> new Kept(row.uuid("id"), row.string("facts")),
                company,
                facts.source(),
                number);
        if (known.isEmpty()) {
            UUID id = Ids.next();
            statements.update(
                    "INSERT INTO certification_received_certificate (id, company_id, institute, number, company_number, facts,"
                            + " received_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    company,
                    facts.source(),
                    number,
                    companyNumber,
                    text,
                    clock.instant());
            models(id, facts);
            return Optional.of(number);
        }
        boolean changed = !known.get().facts().equals(text);
        if (changed) {
            statements.update(
                    "UPDATE certification_received_certificate SET company_number = ?, facts = ?, received_at = ? WHERE id = ?",
                    companyNumber,
                    text,
                    clock.instant(),
                    known.get().id());
            models(known.get().id(), facts);
        }
        return changed ? Optional.of(number) : Optional.empty();
    }

    /** As numbers are compared; what is none is kept as it came, as far as our table is wide. */
    private String compared(String number) {
        return number.length() <= LONGEST_NUMBER && reader.typed(number) instanceof NumberReading.Number read
                ? read.number().text()
                : Texts.cut(number, LONGEST_NUMBER);
    }

    private void models(UUID id, CertificateFacts facts) {
        statements.update("DELETE FROM certification_received_model WHERE certificate_id = ?", id);
        statements.batch(
                "INSERT INTO certification_received_model (certificate_id, compared) VALUES (?, ?)",
                Names.models(Stream.concat(Stream.of(facts.goods().model()), facts.goods().derivedModels().stream()))
                        .stream()
                        .map(Names::model)
                        .map(model -> Texts.cut(model, LONGEST_COMPARED))
                        .distinct()
                        .map(model -> new Object[] {id, model})
                        .toList());
    }

    /** Masks the companies in all of a company's, and this one in what the institute was asked of these and other numbers. */
    public void mask(UUID company, String companyNumber, CertificationSource institute) {
        SortedSet<String> numbers = new TreeSet<>(evidence.naming(institute, companyNumber));
        statements
                .list(
                        "SELECT id, number, facts FROM certification_received_certificate"
                                + " WHERE company_id = ? AND institute = ?",
                        row -> {
                            numbers.add(row.string("number"));
                            return new Kept(row.uuid("id"), row.string("facts"));
                        },
                        company,
                        institute)
                .forEach(kept -> statements.update(
                        "UPDATE certification_received_certificate SET facts = ?,"
                                + " company_number = REPEAT('*', CHAR_LENGTH(company_number)) WHERE id = ?",
                        FactsText.write(FactsText.read(institute, kept.facts()).masked()),
                        kept.id()));
        evidence.mask(institute, companyNumber, numbers);
    }

    /** Those that bear a number of the product, or that its company holds for one of its models. */
    public List<ReceivedCertificate> matching(ProductFacts product, List<String> numbers) {
        List<String> models = comparable(product);
        if (product.holder().isEmpty() || (models.isEmpty() && numbers.isEmpty())) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(product.holder()));
        values.addAll(numbers);
        values.addAll(models);
        return statements.list(
                "SELECT number, institute, facts, received_at FROM certification_received_certificate"
                        + " WHERE company_number = ? AND (number IN (" + marks(numbers)
                        + ") OR id IN (SELECT certificate_id FROM certification_received_model WHERE compared IN ("
                        + marks(models) + "))) ORDER BY number LIMIT " + MOST_MATCHES,
                ReceivedCertificates::received,
                values.toArray());
    }

    /** The product's models in the form in which they are compared. */
    static List<String> comparable(ProductFacts product) {
        return product.models().stream()
                .map(Names::model)
                .filter(model -> !model.isEmpty())
                .map(model -> Texts.cut(model, LONGEST_COMPARED))
                .distinct()
                .toList();
    }

    static String marks(List<?> values) {
        return values.isEmpty() ? "NULL" : Statements.marks(values.size());
    }

    private static ReceivedCertificate received(Row row) throws SQLException {
        CertificationSource institute = CertificationSource.valueOf(row.string("institute"));
        CertificateFacts facts = FactsText.read(institute, row.string("facts"));
        return new ReceivedCertificate(
                facts.number(), institute, facts.goods().name(), facts.goods().model(), row.instant("received_at"));
    }
}
