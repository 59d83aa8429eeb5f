package kr.ansim.simulators;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kr.ansim.simulators.certificates.BusinessNumber;
import kr.ansim.simulators.certificates.FixedCompany;
import kr.ansim.simulators.certificates.RecallBook;
import kr.ansim.simulators.institute.InstituteRules;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the register, the institutes and the tax office.
 *
 * @param certificates how many there are
 * @param recalls how many each list of recalls has at most
 * @param taxOfficeKey as it is, not encoded
 * @param retailer the business registration number that test reports are submitted to
 * @param tls a second port with mutual TLS, for the institutes' sake
 */
public record Authorities(
        int certificates,
        int recalls,
        String registerKey,
        String taxOfficeKey,
        String retailer,
        InstituteRules rules,
        @Nullable Tls tls) {

    /** Both stores are PKCS 12 under one password. */
    public record Tls(int port, Path keyStore, Path trustStore, String password) {}

    static final Set<String> KNOWN = Set.of(
            "certificates",
            "recalls",
            "safetykorea-key",
            "tax-office-key",
            "retailer",
            "callers",
            "quota",
            "token-life",
            "tls-port",
            "tls-key-store",
            "tls-trust-store",
            "tls-password",
            "tls-serial");

    static final String USAGE = """
            [--certificates 40000] [--recalls 33070] [--safetykorea-key simulator-safetykorea] [--retailer NUMBER]
            [--tax-office-key simulator-tax-office] [--callers IP,IP] [--quota 20] [--token-life 86400]
            [--tls-port 8092 --tls-key-store FILE --tls-trust-store FILE --tls-password WORD [--tls-serial NUMBER]]
            """;

    /** Beyond this the numbers of generated certificates would no longer be unique. */
    private static final int MOST_CERTIFICATES = 400_000;

    /** Those that documentation and tests name. */
    private static final int FEWEST_RECALLS = 7;

    private static final int LONGEST_LIFE = 90 * 86_400;

    static Authorities of(Map<String, String> given) {
        String retailer = given.getOrDefault("retailer", FixedCompany.RETAILER.number());
        if (!BusinessNumber.isValid(retailer)) {
            throw new IllegalArgumentException("--retailer needs a business registration number of ten digits");
        }
        InstituteRules rules = new InstituteRules(
                Duration.ofSeconds(within(given, "token-life", 86_400, LONGEST_LIFE)),
                within(given, "quota", 20, 1_000_000),
                given.containsKey("callers") ? Callers.of(given.get("callers")) : Callers.ANY,
                given.getOrDefault("tls-serial", ""));
        return new Authorities(
                within(given, "certificates", 40_000, MOST_CERTIFICATES),
                Math.max(FEWEST_RECALLS, within(given, "recalls", RecallBook.FOREIGN, RecallBook.FOREIGN)),
                given.getOrDefault("safetykorea-key", "simulator-safetykorea"),
                given.getOrDefault("tax-office-key", "simulator-tax-office"),
                retailer,
                rules,
                given.containsKey("tls-port") ? tls(given) : null);
    }

    private static Tls tls(Map<String, String> given) {
        for (String needed : Set.of("tls-key-store", "tls-trust-store", "tls-password")) {
            if (!given.containsKey(needed)) {
                throw new IllegalArgumentException("--tls-port needs --" + needed + " too");
            }
        }
        return new Tls(
                Options.number(given, "tls-port", 0),
                Path.of(given.getOrDefault("tls-key-store", "")),
                Path.of(given.getOrDefault("tls-trust-store", "")),
                given.getOrDefault("tls-password", ""));
    }

    private static int within(Map<String, String> given, String name, int otherwise, int most) {
        int number = Options.number(given, name, otherwise);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("--" + name + " is 1 to " + most);
        }
        return number;
    }
}
