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

    /** A form of chemicals of which each part between hyphens is there in every number. */
    private static final Pattern HYPHENATED = Pattern.compile(
            "PARTS(?:-PARTS)+".replace("PARTS", "(?:\\[(?:[A-Z0-9](?:-[A-Z0-9])?)+\\](?:\\{[1-9][0-9]?\\})?)+"));

    private final boolean hyphenated;
    private final Pattern wholeChemical;
    private final Pattern inText;

    Forms(String chemical) {
        hyphenated = HYPHENATED.matcher(chemical).matches();
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
        if (WHOLE_SAFETY.matcher(compact).matches()) {
            return Optional.of(new CertificateNumber(compact, NumberFamily.SAFETY));
        }
        if (WHOLE_RADIO.matcher(compact).matches()) {
            return Optional.of(new CertificateNumber(compact, NumberFamily.RADIO));
        }
        return Optional.empty();
    }

    /** False only where no number can be, however it is torn: each has a hyphen between letters or digits. */
    boolean mayBeIn(String plain) {
        if (!hyphenated) {
            return true;
        }
        for (int hyphen = plain.indexOf('-'); hyphen >= 0; hyphen = plain.indexOf('-', hyphen + 1)) {
            if (isLetterOrDigit(plain, hyphen, -1) && isLetterOrDigit(plain, hyphen, 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that is the next sign that is no blank. */
    private static boolean isLetterOrDigit(String plain, int from, int step) {
        int place = from + step;
        while (place >= 0 && place < plain.length() && isBlank(plain.charAt(place))) {
            place += step;
        }
        if (place < 0 || place >= plain.length()) {
            return false;
        }
        char sign = plain.charAt(place);
        return sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z';
    }

    /** What regular expressions mean by it. */
    static boolean isBlank(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
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
