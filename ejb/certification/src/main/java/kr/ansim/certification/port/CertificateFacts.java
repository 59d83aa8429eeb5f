package kr.ansim.certification.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                maker.masked(),
                importer.masked(),
                factories.stream().map(Company::masked).toList(),
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

        /** As an institute hands it out once its consent was withdrawn: an asterisk for each sign, which names nobody. */
        public Company masked() {
            return new Company(hidden(name), hidden(registrationNumber), hidden(country));
        }

        private static String hidden(String text) {
            return "*".repeat(text.length());
        }
    }
}
