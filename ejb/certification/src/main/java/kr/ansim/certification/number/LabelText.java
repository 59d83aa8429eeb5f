package kr.ansim.certification.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.LabelNumber;

/**
 * Finds certificate numbers in what was read off a photograph. Where a word is none, signs that readers take for each other
 * are exchanged if it has the form of one then; such a number is a proposal and told as such, unless what it was made of was
 * read as a number without a doubtful sign.
 */
@ApplicationScoped
public class LabelText {

    /** A word of letters and digits with a hyphen, long enough to be a number. */
    private static final Pattern WORD = Pattern.compile("(?<![A-Z0-9_-])[A-Z0-9|!$_]+(?:-[A-Z0-9|!$_]+)+(?![A-Z0-9_])");

    /** Blanks that the reader saw after the letters at the beginning, and beside the hyphen. */
    private static final Pattern TORN =
            Pattern.compile("(?<=(?<![A-Z0-9])(?!KC)[A-Z]{1,2}) (?=[0-9OILSBZ]{4})|(?<=[A-Z0-9]) ?- ?(?=[A-Z0-9])");

    /** The mark, printed right before the number. */
    private static final Pattern GLUED = Pattern.compile("^KC(?=[A-Z])");

    /** One sign that was read as two. */
    private static final Pattern TWICE = Pattern.compile("0O|O0");

    /** What readers take for each other, each letter beside its digit. */
    private static final String LETTERS = "OQDIL|!S$BZ";

    private static final String DIGITS = "00011115582";

    /** Such a letter where digits stand in a number: after the first ones, or before the last ones. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("^[A-Z]{1,2}[0-9]+[OQDILSBZ]|-[0-9]+[A-Z]*[OQDILSBZ][A-Z]*[0-9]");

    /** Zeros of which some may be letters read beside them. */
    private static final Pattern ZEROS = Pattern.compile("0+");

    /** How many letters may stand at the end of a number's second part, as they were read. */
    private static final int MOST_LETTERS_LAST = 2;

    private static final int LONGEST_WORD = 30;
    private static final int MOST_PARTS = 3;

    /** Photographs of something else have many words of all kinds. */
    private static final int MOST_WORDS = 100;

    @Inject
    private NumberReader reader;

    public LabelText() {}

    LabelText(NumberReader reader) {
        this.reader = reader;
    }

    /** Each number once, in their order; a word that has the form but a doubtful sign is told in both ways. */
    public List<LabelNumber> numbers(String words) {
        Map<CertificateNumber, LabelNumber> found = new LinkedHashMap<>();
        String before = "";
        int left = MOST_WORDS;
        for (String line :
                words.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String plain = TORN.matcher(Spelling.plain(line))
                    .replaceAll(torn -> torn.group().isBlank() ? "" : "-");
            Matcher word = WORD.matcher(plain);
            while (left > 0 && word.find()) {
                String read = word.group();
                // numbers of telephones and serials begin with a digit
                if (read.length() <= LONGEST_WORD && Character.isLetter(read.charAt(0))) {
                    left--;
                    String start = before + "\n" + plain.substring(0, word.start());
                    numbers(start, read)
                            .forEach((number, corrected) ->
                                    found.merge(number, new LabelNumber(number, line, corrected), LabelText::better));
                }
            }
            before = plain;
        }
        List<CertificateNumber> sure = found.values().stream()
                .filter(one -> !one.corrected())
                .map(LabelNumber::number)
                .filter(number -> !DOUBTFUL.matcher(number.text()).find())
                .toList();
        return found.values().stream()
                .filter(one -> !one.corrected() || sure.stream().noneMatch(number -> isMadeOf(number, one.number())))
                .toList();
    }

    private static LabelNumber better(LabelNumber first, LabelNumber other) {
        return first.corrected() && !other.corrected() ? other : first;
    }

    /** Whether the two differ in nothing but signs taken for each other. */
    private static boolean isMadeOf(CertificateNumber read, CertificateNumber corrected) {
        return read.family() == corrected.family() && bones(read.text()).equals(bones(corrected.text()));
    }

    private static String bones(String number) {
        return ZEROS.matcher(digits(number)).replaceAll("0");
    }

    /** What a word may be, and whether signs were exchanged for it. */
    private Map<CertificateNumber, Boolean> numbers(String start, String read) {
        Map<CertificateNumber, Boolean> numbers = new LinkedHashMap<>();
        meant(start, read).forEach(number -> numbers.put(number, false));
        String bare = GLUED.matcher(read).replaceFirst("");
        Stream.of(bare, TWICE.matcher(bare).replaceAll("0"))
                .flatMap(word -> exchanged(word).stream())
                .filter(candidate -> !candidate.equals(read))
                .flatMap(candidate -> meant(start, candidate).stream())
                .forEach(number -> numbers.putIfAbsent(number, true));
        return numbers;
    }

    private List<CertificateNumber> meant(String start, String candidate) {
        return reader.inText(start + candidate).stream()
                .filter(number -> number.text().equals(candidate) || ("KC" + number.text()).equals(candidate))
                .toList();
    }

    /** The word as a number would be spelt: two letters or one, digits, and the letters at the end that were read there. */
    private static List<String> exchanged(String word) {
        String[] parts = word.split("-");
        if (parts.length > MOST_PARTS) {
            return List.of();
        }
        int end = parts[1].length() - lettersLast(parts[1]);
        String middle = digits(parts[1].substring(0, end)) + parts[1].substring(end);
        String tail = parts.length == MOST_PARTS ? "-" + digits(parts[2]) : "";
        return List.of(head(parts[0], 2) + "-" + middle + tail, head(parts[0], 1) + "-" + middle + tail);
    }

    private static int lettersLast(String part) {
        int letters = 0;
        while (letters < Math.min(MOST_LETTERS_LAST, part.length() - 1)
                && Character.isLetter(part.charAt(part.length() - 1 - letters))) {
            letters++;
        }
        return letters;
    }

    private static String head(String part, int letters) {
        int end = Math.min(letters, part.length());
        return exchange(part.substring(0, end), DIGITS, LETTERS) + digits(part.substring(end));
    }

    private static String digits(String part) {
        return exchange(part, LETTERS, DIGITS);
    }

    /** The first of several that are alike. */
    private static String exchange(String part, String from, String to) {
        StringBuilder text = new StringBuilder();
        for (char sign : part.toCharArray()) {
            int at = from.indexOf(sign);
            text.append(at < 0 ? sign : to.charAt(at));
        }
        return text.toString();
    }
}
