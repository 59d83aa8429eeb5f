package kr.ansim.certification.verification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificateDetails;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CheckedNumber;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.SourceStatement;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.scheme.Division;
import kr.ansim.certification.verdict.JudgedNumber;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;

/** A judgement as callers see it. */
public final class VerdictReport {

    private VerdictReport() {}

    /** @param limit answers before this are not fresh */
    public static CheckedProduct of(String productCode, Judgement judgement, Instant limit) {
        List<Statement> open = judgement.numbers().stream()
                .flatMap(number -> number.given().statements().stream())
                .filter(statement -> !statement.isClosedToUs())
                .toList();
        Optional<Instant> oldest =
                open.stream().flatMap(statement -> statement.saidAt().stream()).min(Comparator.naturalOrder());
        boolean fresh = oldest.filter(limit::isBefore).isPresent()
                && judgement.numbers().stream().allMatch(VerdictReport::hasAnAnswer)
                && open.stream().allMatch(statement -> statement.trouble().isEmpty());
        return new CheckedProduct(
                productCode,
                judgement.overall(),
                judgement.reasons(),
                judgement.numbers().stream().map(VerdictReport::number).toList(),
                oldest,
                fresh);
    }

    private static boolean hasAnAnswer(JudgedNumber number) {
        return !(number.given().reading() instanceof NumberReading.Number)
                || number.given().statements().stream()
                        .anyMatch(statement -> !(statement.said() instanceof Said.Nothing));
    }

    private static CheckedNumber number(JudgedNumber judged) {
        return new CheckedNumber(
                judged.given().given(),
                judged.given().reading() instanceof NumberReading.Number read
                        ? Optional.of(read.number())
                        : Optional.empty(),
                judged.verdict(),
                judged.reasons(),
                judged.given().statements().stream().map(VerdictReport::source).toList(),
                judged.facts().map(VerdictReport::certificate));
    }

    private static SourceStatement source(Statement statement) {
        Optional<CertificateState> state = Optional.empty();
        String told = "";
        if (statement.said() instanceof Said.Found found) {
            state = Optional.of(found.state());
            told = found.facts().state();
        }
        return new SourceStatement(
                statement.source(),
                state,
                told,
                statement.saidAt(),
                statement.evidence(),
                statement.trouble().isPresent());
    }

    private static CertificateDetails certificate(CertificateFacts facts) {
        return new CertificateDetails(
                facts.number(),
                facts.source(),
                Division.read(facts.division()).map(Division::scheme),
                facts.goods().name(),
                facts.goods().brand(),
                facts.goods().model(),
                facts.goods().derivedModels(),
                facts.category(),
                facts.maker().name(),
                facts.importer().name(),
                facts.factories().stream().map(Company::name).toList(),
                facts.firstNumber(),
                facts.certifiedOn(),
                facts.changedOn(),
                facts.changeReason());
    }
}
