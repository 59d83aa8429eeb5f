package kr.ansim.certification.verdict;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.certification.number.Spelling;

/** Names of models and companies, compared without regard to blanks, signs, case and the legal form. */
public final class Names {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "주식회사|유한회사|유한책임회사|합자회사|합명회사|\\((?:주|유|합)\\)|㈜|㈲"
                    + "|\\b(?:CO\\.?\\s*,?\\s*LTD|COMPANY\\s+LIMITED|CORPORATION|CORP|INCORPORATED|INC|LIMITED|LTD|LLC|GMBH|S\\.?P\\.?A|PTE|SDN\\s+BHD)\\b\\.?");

    /** Between two models of one list; a slash or a plus is often part of a name. */
    private static final Pattern LIST = Pattern.compile("[,;\\n]|\\s외\\s?[0-9]+.*$");

    private static final char FIRST_SYLLABLE = '가';

    private Names() {}

    public static String model(String name) {
        char[] kept = new char[name.length()];
        int count = 0;
        boolean same = true;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (!Spelling.isPlain(sign)) {
                return withoutSigns(plain(name));
            }
            char upper = sign >= 'a' && sign <= 'z' ? (char) (sign - 'a' + 'A') : sign;
            if (upper >= '0' && upper <= '9' || upper >= 'A' && upper <= 'Z' || upper >= FIRST_SYLLABLE) {
                kept[count] = upper;
                count++;
            }
            same = same && upper == sign;
        }
        return same && count == kept.length ? name : new String(kept, 0, count);
    }

    /** Only letters and numbers of any script. */
    private static String withoutSigns(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Names::isLetterOrNumber).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLetterOrNumber(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(sign);
        };
    }

    static String company(String name) {
        String upper = name.replace("㈜", "(주)").replace("㈲", "(유)");
        return withoutSigns(LEGAL_FORM.matcher(plain(upper)).replaceAll(" "));
    }

    public static List<String> models(Stream<String> lists) {
        return lists.flatMap(list -> Arrays.stream(LIST.split(list)))
                .map(String::strip)
                .filter(name -> !model(name).isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}
