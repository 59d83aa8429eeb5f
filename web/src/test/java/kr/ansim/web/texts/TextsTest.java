package kr.ansim.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.delivery.SiteImportCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Korean and English say the same things, pages ask for nothing that is not there, and nothing is kept that nobody says. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/kr/ansim/web/texts");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys of this one belong to Faces and PrimeFaces. */
    private static final String OF_FACES = "Messages";

    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'([A-Za-z][A-Za-z0-9_.-]*|\\.[a-z]+)'");
    private static final Pattern ASKED =
            Pattern.compile("t_(\\w+)(?:\\.([\\w-]+)|\\['([^']+)'\\]|\\['([^']+)'\\.concat)");

    /** 까요 asks a question, 아니요 is a word. */
    private static final Pattern OTHER_VOICE = Pattern.compile("시오(?![가-힣])|(?<!주세|까|아니|필)요(?=[.?!]|$)");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_ko.properties"))
                    .map(name -> name.replace("_ko.properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> ownBundles() throws IOException {
        return bundles().filter(bundle -> !bundle.equals(OF_FACES));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String bundle) {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "ko"));
    }

    @ParameterizedTest
    @MethodSource("ownBundles")
    void both_languages_are_given_the_same_values_and_use_no_others(String bundle) {
        Properties korean = load(bundle, "ko");
        Properties english = load(bundle, "en");
        keys(bundle, "ko")
                .forEach(key -> assertThat(places(english.getProperty(key)))
                        .as(bundle + "." + key)
                        .isEqualTo(places(korean.getProperty(key))));
    }

    /** The later one would win, and whoever changes the earlier would wonder. */
    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_stands_twice(String bundle) throws IOException {
        for (String language : List.of("ko", "en")) {
            try (Reader texts = Files.newBufferedReader(file(bundle, language))) {
                assertThat(KeysOfFile.twice(texts)).as(language).isEmpty();
            }
        }
    }

    @Test
    void a_key_that_stands_twice_would_be_noticed() throws IOException {
        assertThat(KeysOfFile.twice(new StringReader("a = 1\nb = 2\n# a\nab = 3\na : 4\n")))
                .containsExactly("a");
    }

    /** One voice for staff and customers: it states in -습니다, asks for something with 주세요, and never commands. */
    @ParameterizedTest
    @MethodSource("bundles")
    void korean_speaks_in_one_voice(String bundle) {
        Properties korean = load(bundle, "ko");
        assertThat(korean.stringPropertyNames().stream()
                        .filter(key ->
                                OTHER_VOICE.matcher(korean.getProperty(key)).find()))
                .isEmpty();
    }

    /** The trail can be narrowed to all that begins alike. */
    @Test
    void every_action_of_the_trail_belongs_to_a_group() {
        Set<String> known = keys("Audit", "ko");
        assertThat(known.stream()
                        .filter(key -> key.startsWith("action."))
                        .map(key -> "group." + key.split("\\.")[1])
                        .toList())
                .isSubsetOf(known);
    }

    @Test
    void every_key_that_a_page_asks_for_exists() {
        Set<String> missing = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher asked = ASKED.matcher(read(page));
            while (asked.find()) {
                Set<String> known = keys(capitalised(asked.group(1)), "ko");
                String whole = asked.group(2) == null ? asked.group(3) : asked.group(2);
                boolean there = whole == null
                        ? known.stream().anyMatch(key -> key.startsWith(asked.group(4)))
                        : known.contains(whole);
                if (!there) {
                    missing.add(page.getFileName() + ": " + asked.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ownBundles")
    void no_text_is_kept_that_nobody_says(String bundle) {
        Set<String> said = said();
        assertThat(keys(bundle, "ko").stream().filter(key -> !isSaid(key, said)))
                .isEmpty();
    }

    /** By its name, by what it begins with, as in {@code "state." + name}, or by what it ends with, as in {@code ".text"}. */
    private static boolean isSaid(String key, Set<String> said) {
        return said.contains(key)
                || said.stream().anyMatch(word -> word.endsWith(".") && word.length() > 1 && key.startsWith(word))
                || said.stream()
                        .anyMatch(word -> word.startsWith(".")
                                && key.endsWith(word)
                                && isSaid(key.substring(0, key.length() - word.length()), said));
    }

    private static Set<String> said() {
        Set<String> said = Stream.concat(files(PAGES, ".xhtml").stream(), files(SOURCES, ".java").stream())
                .flatMap(file -> LITERAL.matcher(read(file)).results().flatMap(TextsTest::words))
                .collect(Collectors.toCollection(TreeSet::new));
        files(PAGES, ".xhtml")
                .forEach(page -> ASKED.matcher(read(page))
                        .results()
                        .filter(asked -> asked.group(2) != null)
                        .forEach(asked -> said.add(asked.group(2))));
        Arrays.stream(SiteImportCode.values()).map(Enum::name).forEach(said::add);
        return said;
    }

    /** A literal of Java, or those inside an attribute of a page. */
    private static Stream<String> words(MatchResult literal) {
        String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
        return Stream.concat(
                Stream.of(text),
                text.contains("'")
                        ? LITERAL.matcher(text).results().map(inner -> String.valueOf(inner.group(2)))
                        : Stream.empty());
    }

    /** The numbers of the values that a pattern shows; a choice may leave a value out, so only the highest counts. */
    private static int places(String pattern) {
        return pattern.contains("{") && pattern.matches("(?s).*\\{\\d.*")
                ? new MessageFormat(pattern, Locale.KOREAN).getFormatsByArgumentIndex().length
                : 0;
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(load(bundle, language).stringPropertyNames());
    }

    private static Properties load(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(bundle, language))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Path file(String bundle, String language) {
        return TEXTS.resolve(bundle + "_" + language + ".properties");
    }

    private static List<Path> files(Path tree, String ending) {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Remembers which keys it was given more than once. */
    private static final class KeysOfFile extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Set<String> twice = new TreeSet<>();

        static Set<String> twice(Reader file) throws IOException {
            KeysOfFile keys = new KeysOfFile();
            keys.load(file);
            return keys.twice;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            @Nullable Object before = super.put(key, value);
            if (before != null) {
                twice.add((String) key);
            }
            return before;
        }
    }
}
