package kr.ansim.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages are made of parts; one that was moved is missed only by whoever opens the page. */
class PartsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ASKED = Pattern.compile("(?:src|template)=\"(/WEB-INF/[^\"#]+\\.xhtml)\"");

    @Test
    void every_part_that_a_page_asks_for_exists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path page : pages()) {
            Matcher matcher = ASKED.matcher(Files.readString(page));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
        assertThat(asked).contains("/WEB-INF/parts/pages.xhtml", "/WEB-INF/templates/portal.xhtml");
        for (String part : asked) {
            assertThat(PAGES.resolve(part.substring(1))).isRegularFile();
        }
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
