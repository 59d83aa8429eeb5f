package kr.ansim.certification.recall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.certification.number.Spelling;
import kr.ansim.certification.verdict.Names;

/** The models in a noisy text such as "전기주전자(DK-170)" or "LM-50N / LM-50CN": the whole, its parts, and what looks like a code. */
final class ModelNames {

    private static final Pattern PARTS = Pattern.compile("[()\\[\\]{}<>/|,;:\\n]|\\s(?:및|외|OR|AND)\\s");
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*");
    /** Without one of these, or two blanks around a word, there is only one part. */
    private static final String PART_SIGNS = "()[]{}<>/|,;:\n";

    private static final Set<String> NOTHING = Set.of(
            "없음", "해당없음", "미표시", "표시없음", "제품에표시없음", "모델", "모델명", "상세참조", "상세설명참조", "상세페이지참조", "전모델", "전제품", "ALL",
            "NONE", "NA", "UNKNOWN", "기타", "각종");

    /** Of a derived model. */
    static final int LONGEST_SUFFIX = 2;

    private static final int SHORTEST = 2;
    private static final int SHORTEST_TELLING = 4;

    /** What many things are called by: sizes, voltages, versions. */
    private static final Pattern MEASURE = Pattern.compile(
            "[0-9]+(?:[A-Z]{1,3}|[0-9]*MAH|IN[0-9]|인용|개입?|매|호|세|단|구|종|형|인치|개월)"
                    + "|(?:NO|TYPE|MODEL|SIZE|SET|VER|REV|LOT|PART|V|L|M|S|X|XL|XXL)[0-9]+|[0-9]+X[0-9]+(?:X[0-9]+)?(?:CM|MM|M)?");

    private ModelNames() {}

    /** Each model once, by its compared form. */
    static List<Trait> in(String text) {
        Trait whole = trait(text.strip());
        if (isCode(text) || isOnePart(text) && !mayHoldCodes(Spelling.plain(text))) { // as most are
            return isModel(whole) ? List.of(whole) : List.of();
        }
        Map<String, Trait> models = new LinkedHashMap<>();
        add(models, whole);
        if (!isOnePart(text)) {
            PARTS.splitAsStream(text).forEach(part -> add(models, trait(part.strip())));
        }
        Matcher codes = CODE.matcher(Spelling.plain(text));
        while (codes.find()) {
            add(models, trait(codes.group()));
        }
        return List.copyOf(models.values());
    }

    private static void add(Map<String, Trait> models, Trait model) {
        if (isModel(model)) {
            models.putIfAbsent(model.compared(), model);
        }
    }

    private static Trait trait(String given) {
        return new Trait(given, Names.model(given));
    }

    private static boolean isModel(Trait model) {
        return model.compared().length() >= SHORTEST && !NOTHING.contains(model.compared());
    }

    /** Letters and digits, and hyphens between them. */
    private static boolean isCode(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean word = isLetter(sign) || isDigit(sign);
            if (!word && (sign != '-' || !inWord)) {
                return false;
            }
            inWord = word;
        }
        return inWord;
    }

    private static boolean isOnePart(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            blanks += Character.isWhitespace(sign) ? 1 : 0;
            if (blanks > 1 || PART_SIGNS.indexOf(sign) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter and a digit stand in one word, or in words that hyphens join. */
    private static boolean mayHoldCodes(String plain) {
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            boolean joined = isLetter(sign) || isDigit(sign) || sign == '-';
            letter = joined && (letter || isLetter(sign));
            digit = joined && (digit || isDigit(sign));
            if (letter && digit) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Whether the model alone tells a product from all others: a code of letters and at least two digits that is no measure. */
    static boolean isTelling(String compared) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < compared.length(); i++) {
            if (Character.isDigit(compared.charAt(i))) {
                digits++;
            } else {
                letters++;
            }
        }
        return compared.length() >= SHORTEST_TELLING
                && digits >= 2
                && letters >= 1
                && !MEASURE.matcher(compared).matches();
    }

    /** The models from which this one may be derived: it without one or two letters at its end, as long as they tell. */
    static List<String> bases(String compared) {
        String one = withoutSuffix(compared);
        if (one.equals(compared) || !isTelling(compared) || !isTelling(one)) {
            return List.of();
        }
        String two = withoutSuffix(one);
        return two.equals(one) || !isTelling(two) ? List.of(one) : List.of(one, two);
    }

    /** Without the letter at its end, when it follows a letter or a digit. */
    private static String withoutSuffix(String compared) {
        int end = compared.length() - 1;
        boolean derived = end > 0
                && isLetter(compared.charAt(end))
                && (isLetter(compared.charAt(end - 1)) || isDigit(compared.charAt(end - 1)));
        return derived ? compared.substring(0, end) : compared;
    }
}
