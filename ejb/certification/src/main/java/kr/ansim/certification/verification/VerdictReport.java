package kr.ansim.certification.verification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificateDetails;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CheckedNumber;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.SourceStatement;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.scheme.Division;
import kr.ansim.certification.verdict.Basis;
import kr.ansim.certification.verdict.JudgedNumber;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;

/** A judgement as callers see it. */
public final class VerdictReport {

    private VerdictReport() {}

    /** @param limit answers before this are not fresh */
    public static CheckedProduct of(String productCode, Judgement judgement, Instant limit) {
        List<JudgedNumber> numbers = judgement.numbers().stream()
                .filter(number -> number.given().number().isPresent())
                .toList();
        List<Basis> bases = numbers.stream()
                .filter(number -> !number.hasNobodyToAsk())
                .map(JudgedNumber::basis)
                .toList();
        Optional<Instant> oldest = oldest(bases);
        boolean fresh = oldest.stream().allMatch(limit::isBefore)
                && bases.stream()
                        .allMatch(basis ->
                                !basis.answers().isEmpty() && basis.silent().isEmpty());
        return new CheckedProduct(
                productCode,
                judgement.overall(),
                judgement.reasons(),
                judgement.numbers().stream().map(VerdictReport::number).toList(),
                // the law and the product's own words are as they are now
                numbers.isEmpty() ? Optional.of(judgement.at()) : oldest,
                fresh);
    }

    private static Optional<Instant> oldest(List<Basis> bases) {
        return bases.stream()
                .flatMap(basis -> basis.answers().stream())
                .flatMap(statement -> statement.saidAt().stream())
                .min(Comparator.naturalOrder());
    }

    private static CheckedNumber number(JudgedNumber judged) {
        return new CheckedNumber(
                judged.given().given(),
                judged.given().number(),
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
