package kr.ansim.integration.safetykorea;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private static final String USUAL_BREAK = "<br>";

    /** Blanks and line ends other than the usual ones stand before, between and after these. */
    private static final char DELETE = 0x7F;

    private static final char LAST_NARROW_BLANK = 0xA0;
    private static final char FIRST_WIDE_BLANK = 0x1680;
    private static final char LAST_WIDE_BLANK = 0x3000;

    private NoisyText() {}

    /** Without markup, its breaks kept as line ends. */
    static String plain(String noisy) {
        return plain(noisy, "");
    }

    /** Most texts have no other markup than {@code <br>} and need no more than to be cut there. */
    private static String plain(String noisy, String insteadOfTags) {
        int end = quietEnd(noisy, 0);
        if (end == noisy.length()) {
            return Margins.strip(noisy);
        }
        StringJoiner lines = new StringJoiner("\n");
        int begin = 0;
        while (noisy.startsWith(USUAL_BREAK, end)) {
            addLine(lines, Margins.strip(noisy.substring(begin, end)));
            begin = end + USUAL_BREAK.length();
            end = quietEnd(noisy, begin);
        }
        if (end < noisy.length()) {
            return withoutMarkup(noisy, insteadOfTags);
        }
        addLine(lines, Margins.strip(noisy.substring(begin)));
        return lines.toString();
    }

    private static void addLine(StringJoiner lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Up to where there is surely no markup, and nothing but single blanks between the words. */
    private static int quietEnd(String text, int begin) {
        char before = 0;
        for (int i = begin; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean quiet = sign > LAST_WIDE_BLANK
                    || sign > ' ' && sign < DELETE && sign != '&' && sign != '<'
                    || sign == ' ' && before != ' '
                    || sign > LAST_NARROW_BLANK && sign < FIRST_WIDE_BLANK;
            if (!quiet) {
                return i;
            }
            before = sign;
        }
        return text.length();
    }

    static String withoutMarkup(String noisy, String insteadOfTags) {
        String text = ENTITY.matcher(noisy).replaceAll(NoisyText::letter);
        text = BREAK.matcher(TAG.matcher(text).replaceAll(insteadOfTags)).replaceAll("\n");
        text = SPACES.matcher(text).replaceAll(" ");
        return LINES.matcher(text).replaceAll("\n").strip();
    }

    /** Cut at commas and breaks; round brackets belong to a model's name, square ones around it do not. */
    static List<String> models(String noisy) {
        return entries(bare(plain(noisy)), NoisyText::partsModels, entry -> bare(Margins.strip(entry)));
    }

    /** Cut at brackets and tags too, which no number has: none may be lost in what only looks like markup. */
    static List<String> numbers(String noisy) {
        return entries(plain(noisy, "\n"), NoisyText::partsNumbers, UnaryOperator.identity());
    }

    private static boolean partsModels(int sign) {
        return switch (sign) {
            case ',', '，', '、', '\n' -> true;
            default -> false;
        };
    }

    private static boolean partsNumbers(int sign) {
        return switch (sign) {
            case ';', '(', ')', '[', ']', '{', '}', '<', '>' -> true;
            default -> partsModels(sign);
        };
    }

    private static List<String> entries(String text, IntPredicate parts, UnaryOperator<String> each) {
        List<String> entries = new ArrayList<>(2);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts.test(text.charAt(i))) {
                String entry = Row.value(each.apply(text.substring(begin, i)));
                if (!entry.isEmpty()) {
                    entries.add(entry);
                }
                begin = i + 1;
            }
        }
        return List.copyOf(entries.size() < 2 ? entries : new LinkedHashSet<>(entries));
    }

    private static String bare(String text) {
        if (!text.startsWith("[")) {
            return text;
        }
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
