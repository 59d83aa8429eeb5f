package kr.ansim.certification.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;

/**
 * Whether a certificate is this product's: its model or one derived from it, and its maker or importer. What one side does
 * not tell, or masks because its consent was withdrawn, is not held against the product.
 *
 * @param modelDiffers both sides name models and none is the same
 * @param companyDiffers both sides name companies and none is the same
 */
record Fit(boolean modelDiffers, boolean companyDiffers, List<VerdictReason> reasons) {

    private static final int SHORTEST_ALIKE = 4;

    static Fit of(ProductFacts product, CertificateFacts facts) {
        List<VerdictReason> reasons = new ArrayList<>();
        List<String> certified =
                Names.models(Stream.concat(Stream.of(facts.goods().model()), facts.goods().derivedModels().stream()));
        boolean model = differ(product.models(), certified, Names::model);
        if (model) {
            reasons.add(nearly(product.models(), certified)
                    .orElseGet(() -> VerdictReason.of(
                            Code.MODEL_DIFFERS, String.join(", ", product.models()), String.join(", ", certified))));
        }
        List<Company> companies = companies(facts);
        List<String> names = companies.stream().map(Company::name).toList();
        boolean company = differ(product.companies(), names, Names::company) && !holds(product.holder(), companies);
        if (company) {
            reasons.add(VerdictReason.of(
                    Code.COMPANY_DIFFERS, String.join(", ", product.companies()), String.join(", ", names)));
        }
        return new Fit(model, company, List.copyOf(reasons));
    }

    private static boolean differ(List<String> ours, List<String> theirs, UnaryOperator<String> form) {
        Set<String> known =
                theirs.stream().map(form).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        List<String> asked =
                ours.stream().map(form).filter(name -> !name.isEmpty()).toList();
        return !known.isEmpty() && !asked.isEmpty() && asked.stream().noneMatch(known::contains);
    }

    private static boolean holds(String holder, List<Company> companies) {
        return !holder.isEmpty()
                && companies.stream()
                        .anyMatch(company -> company.registrationNumber().equals(holder));
    }

    private static List<Company> companies(CertificateFacts facts) {
        return Stream.concat(Stream.of(facts.maker(), facts.importer()), facts.factories().stream())
                .filter(company -> !company.name().isBlank())
                .distinct()
                .toList();
    }

    /** One letter apart, or one the beginning of the other: most likely the model is misspelt, or not listed as derived. */
    private static Optional<VerdictReason> nearly(List<String> models, List<String> certified) {
        return models.stream()
                .flatMap(model -> certified.stream()
                        .filter(other -> areAlike(Names.model(model), Names.model(other)))
                        .map(other -> VerdictReason.of(Code.MODEL_NEARLY, model, other)))
                .findFirst();
    }

    private static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_ALIKE) {
            return false;
        }
        return one.startsWith(other) || other.startsWith(one) || isOneApart(one, other);
    }

    /** One sign replaced, added or left out. */
    private static boolean isOneApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int front = 0;
        int shorter = Math.min(one.length(), other.length());
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return Math.max(one.length(), other.length()) - front - back <= 1;
    }
}
