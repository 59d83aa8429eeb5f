package kr.ansim.certification.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kr.ansim.certification.CertificationSource;

/**
 * What a source tells of one certificate, in one form for the register and the institutes. Texts that the source leaves
 * out, or writes as "-", "_" or "0", are empty; so are dates.
 *
 * @param state the state in the source's own words or code (적합, 개선명령 …; 17, 10 …), which certification reads
 * @param division the scheme in the source's own words or code (안전확인 …; 1513 …)
 * @param firstNumber the number this one was re-issued from
 * @param category from wide to narrow, at most three
 * @param trade how it comes to the market: 제조 or 수입
 */
public record CertificateFacts(
        CertificationSource source,
        String number,
        String state,
        String division,
        Optional<LocalDate> certifiedOn,
        Optional<LocalDate> changedOn,
        String changeReason,
        String firstNumber,
        Goods goods,
        List<String> category,
        String trade,
        Company maker,
        Company importer,
        List<Company> factories,
        List<String> similarNumbers,
        String remark,
        Optional<LocalDate> signedOn) {

    public CertificateFacts {
        category = List.copyOf(category);
        factories = List.copyOf(factories);
        similarNumbers = List.copyOf(similarNumbers);
    }

    /** The same with all companies masked. */
    public CertificateFacts masked() {
        return withCompanies(Company::masked);
    }

    /**
     * The same with these companies masked, and with those that no number tells apart from them. What another company has
     * a right to stays.
     *
     * @param numbers of ten digits each
     */
    public CertificateFacts masked(Set<String> numbers) {
        return withCompanies(company -> company.mayBeOneOf(numbers) ? company.masked() : company);
    }

    private CertificateFacts withCompanies(UnaryOperator<Company> shown) {
        return new CertificateFacts(
                source,
                number,
                state,
                division,
                certifiedOn,
                changedOn,
                changeReason,
                firstNumber,
                goods,
                category,
                trade,
                shown.apply(maker),
                shown.apply(importer),
                factories.stream().map(shown).toList(),
                similarNumbers,
                remark,
                signedOn);
    }

    /** What is certified. */
    public record Goods(String name, String brand, String model, List<String> derivedModels) {
        public Goods {
            derivedModels = List.copyOf(derivedModels);
        }
    }

    /** @param registrationNumber ten digits; empty when it is not told, as by the register always */
    public record Company(String name, String registrationNumber, String country) {

        public static final Company NONE = new Company("", "", "");

        /** Whether it is one of these, or has no number by which it would be another one. */
        public boolean mayBeOneOf(Set<String> numbers) {
            return registrationNumber.isEmpty() || numbers.contains(registrationNumber);
        }

        /** As an institute's answer is read once its consent was withdrawn: an asterisk for each sign, and no number. */
        public Company masked() {
            return new Company(hidden(name), "", hidden(country));
        }

        private static String hidden(String text) {
            return "*".repeat(text.length());
        }
    }
}
