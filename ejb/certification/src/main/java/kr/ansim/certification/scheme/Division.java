package kr.ansim.certification.scheme;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;

/**
 * The law and the scheme of a certificate, read from the source's word for it: cert_div_cd of the institutes, certDiv of the
 * register. The register does not always name the law.
 */
public record Division(Optional<Law> law, Scheme scheme) {

    private static final Map<String, Division> OF_INSTITUTES = Map.of(
            "1311", of(Law.CHILD, Scheme.CERTIFICATION),
            "1312", of(Law.CHILD, Scheme.CONFIRMATION),
            "1511", of(Law.ELECTRICAL, Scheme.CERTIFICATION),
            "1513", of(Law.ELECTRICAL, Scheme.CONFIRMATION),
            "1512", of(Law.HOUSEHOLD, Scheme.CERTIFICATION),
            "1514", of(Law.HOUSEHOLD, Scheme.CONFIRMATION));

    /** Empty when the word is not known. */
    public static Optional<Division> read(String told) {
        String word = told.replaceAll("\\s", "");
        if (OF_INSTITUTES.containsKey(word)) {
            return Optional.of(OF_INSTITUTES.get(word));
        }
        return Arrays.stream(Scheme.values())
                .filter(scheme -> korean(scheme).filter(word::contains).isPresent())
                .findFirst()
                .map(scheme -> new Division(law(word), scheme));
    }

    /** Whether a certificate of this division does what the requirement asks; a law that is not told is not held against it. */
    public boolean meets(Requirement requirement) {
        return law.map(requirement.law()::equals).orElse(true) && scheme.covers(requirement.scheme());
    }

    private static Division of(Law law, Scheme scheme) {
        return new Division(Optional.of(law), scheme);
    }

    private static Optional<String> korean(Scheme scheme) {
        return switch (scheme) {
            case CERTIFICATION -> Optional.of("안전인증");
            case CONFIRMATION -> Optional.of("안전확인");
            case SUPPLIER_DECLARATION -> Optional.of("공급자적합성");
            case REGISTRATION, STANDARD, NONE -> Optional.empty();
        };
    }

    private static Optional<Law> law(String word) {
        if (word.contains("어린이")) {
            return Optional.of(Law.CHILD);
        }
        if (word.contains("전기")) {
            return Optional.of(Law.ELECTRICAL);
        }
        return word.contains("생활") ? Optional.of(Law.HOUSEHOLD) : Optional.empty();
    }
}
