package kr.ansim.integration.safetykorea;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of recalls, which people have typed and pasted from web pages. */
final class NoisyText {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|amp|lt|gt|quot|apos|nbsp);");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private static final Pattern BREAK = Pattern.compile(
            "<br\\b(?:\\s*/?>)?|</?(?:p|div|li|ul|ol|tr|table|tbody)\\s*>|\\R", Pattern.CASE_INSENSITIVE);

    /** Only what is surely one, so that "납 < 90 mg > 카드뮴" stays. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|em|font|h[1-6]|i|img|span|strong|sub|sup|td|th|u)"
                    + "(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+))*\\s*/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("[\\h\\x0B\\f]+");
    private static final Pattern LINES = Pattern.compile(" ?\n[ \n]*");
    private static final Pattern COMMA = Pattern.compile("[,，、\n]");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,，、;\n()\\[\\]{}<>]");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private NoisyText() {}

    /** Without markup, its breaks kept as line ends. */
    static String plain(String noisy) {
        return plain(noisy, "");
    }

    private static String plain(String noisy, String insteadOfTags) {
        String text = ENTITY.matcher(noisy).replaceAll(NoisyText::letter);
        text = BREAK.matcher(TAG.matcher(text).replaceAll(insteadOfTags)).replaceAll("\n");
        text = SPACES.matcher(text).replaceAll(" ");
        return LINES.matcher(text).replaceAll("\n").strip();
    }

    /** Cut at commas and breaks; round brackets belong to a model's name, square ones around it do not. */
    static List<String> models(String noisy) {
        return entries(COMMA.splitAsStream(bare(plain(noisy))).map(entry -> bare(entry.strip())));
    }

    /** Cut at brackets and tags too, which no number has: none may be lost in what only looks like markup. */
    static List<String> numbers(String noisy) {
        return entries(BETWEEN_NUMBERS.splitAsStream(plain(noisy, "\n")));
    }

    private static List<String> entries(Stream<String> cut) {
        return cut.map(String::strip).filter(Row::isValue).distinct().toList();
    }

    private static String bare(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        return bracketed.matches() ? bracketed.group(1) : text;
    }

    private static String letter(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, ""));
        }
        int letter = Integer.parseInt(name.substring(1));
        return Matcher.quoteReplacement(Character.toString(letter));
    }
}
