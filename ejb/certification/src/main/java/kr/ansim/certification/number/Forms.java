package kr.ansim.certification.number;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.NumberFamily;

/**
 * The forms of the three families, in the spelling of {@link Spelling}. Safety and radio are those that fit the registers'
 * numbers; what the digits mean is not published, so nothing is read out of them. The form of chemicals is not published
 * either and comes from the configuration.
 */
final class Forms {

    private static final String SAFETY = "[A-Z]{1,2}[0-9]{2,}[A-Z]?[0-9]*-[0-9]+[A-Z0-9]{0,4}(?:-[0-9]{1,2})?";

    /** As long as every number known: without a word beside it, shorter ones may be anything. */
    private static final Pattern LONG_SAFETY =
            Pattern.compile("[A-Z]{1,2}(?=[0-9A-Z]{5})[0-9]{2,}[A-Z]?[0-9]*-[0-9]{4,6}[A-Z0-9]{0,4}(?:-[0-9]{1,2})?");

    private static final String RADIO = "(?:R|MSIP|KCC)-[CRI](?:[RTEM][MIS])?-[A-Z0-9]{3}-[A-Z0-9_-]{1,14}";
    private static final Pattern WHOLE_SAFETY = Pattern.compile(SAFETY);
    private static final Pattern WHOLE_RADIO = Pattern.compile(RADIO);

    /** Longer than any that was ever given out, and what the tables hold. */
    private static final int LONGEST = 40;

    private final Pattern wholeChemical;
    private final Pattern inText;

    Forms(String chemical) {
        wholeChemical = Pattern.compile(chemical);
        // chemicals first: their beginning looks like a whole safety number
        inText = Pattern.compile("(?<![A-Z0-9_-])(?:KC(?=[A-Z]{1,2}[0-9]))?(?<number>" + chemical + "|" + RADIO + "|"
                + SAFETY + ")(?![A-Z0-9_]|-[A-Z0-9])");
    }

    /** @param compact without blanks */
    Optional<CertificateNumber> whole(String compact) {
        if (compact.length() > LONGEST) {
            return Optional.empty();
        }
        if (wholeChemical.matcher(compact).matches()) {
            return Optional.of(new CertificateNumber(compact, NumberFamily.CHEMICAL));
        }
        if (WHOLE_RADIO.matcher(compact).matches()) {
            return Optional.of(new CertificateNumber(compact, NumberFamily.RADIO));
        }
        if (WHOLE_SAFETY.matcher(compact).matches()) {
            return Optional.of(new CertificateNumber(compact, NumberFamily.SAFETY));
        }
        return Optional.empty();
    }

    Pattern inText() {
        return inText;
    }

    /** Whether its form alone tells it from codes of other kinds. */
    static boolean speaksForItself(CertificateNumber number) {
        return number.family() != NumberFamily.SAFETY
                || LONG_SAFETY.matcher(number.text()).matches();
    }
}
