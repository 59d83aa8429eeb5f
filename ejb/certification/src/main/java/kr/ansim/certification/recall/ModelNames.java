package kr.ansim.certification.recall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.certification.number.Spelling;
import kr.ansim.certification.verdict.Names;

/** The models in a noisy text such as "전기주전자(DK-170)" or "LM-50N / LM-50CN": the whole, its parts, and what looks like a code. */
final class ModelNames {

    private static final Pattern PARTS = Pattern.compile("[()\\[\\]{}<>/|,;:\\n]|\\s(?:및|외|OR|AND)\\s");
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*");
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");
    private static final Pattern NOTHING =
            Pattern.compile("없음|해당없음|미표시|표시없음|제품에표시없음|모델명?|상세(?:설명|페이지)?참조|전모델|전제품|ALL|NONE|NA|UNKNOWN|기타|각종");
    /** Of a derived model. */
    static final int LONGEST_SUFFIX = 2;

    private static final int SHORTEST = 2;
    private static final int SHORTEST_TELLING = 4;

    /** What many things are called by: sizes, voltages, versions. */
    private static final Pattern MEASURE = Pattern.compile(
            "[0-9]+(?:[A-Z]{1,3}|[0-9]*MAH|IN[0-9]|인용|개입?|매|호|세|단|구|종|형|인치|개월)"
                    + "|(?:NO|TYPE|MODEL|SIZE|SET|VER|REV|LOT|PART|V|L|M|S|X|XL|XXL)[0-9]+|[0-9]+X[0-9]+(?:X[0-9]+)?(?:CM|MM|M)?");

    private static final Pattern SUFFIX = Pattern.compile("(?<=[A-Z0-9])[A-Z]$");

    private ModelNames() {}

    /** Each model once, by its compared form. */
    static List<Trait> in(String text) {
        Map<String, Trait> models = new LinkedHashMap<>();
        if (PLAIN.matcher(text).matches()) { // as most are, and there is nothing else in them
            add(models, text);
            return List.copyOf(models.values());
        }
        Stream.concat(Stream.of(text), PARTS.splitAsStream(text)).forEach(part -> add(models, part.strip()));
        Matcher codes = CODE.matcher(Spelling.plain(text));
        while (codes.find()) {
            add(models, codes.group());
        }
        return List.copyOf(models.values());
    }

    private static void add(Map<String, Trait> models, String given) {
        String compared = Names.model(given);
        if (compared.length() >= SHORTEST && !NOTHING.matcher(compared).matches()) {
            models.putIfAbsent(compared, new Trait(given, compared));
        }
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
        if (!isTelling(compared)) {
            return List.of();
        }
        String one = SUFFIX.matcher(compared).replaceFirst("");
        if (one.equals(compared) || !isTelling(one)) {
            return List.of();
        }
        String two = SUFFIX.matcher(one).replaceFirst("");
        return two.equals(one) || !isTelling(two) ? List.of(one) : List.of(one, two);
    }
}
