package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebFilter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code web.xml} puts the filters in order, and what it says of their paths outdoes what they say themselves. */
class FilterOrderTest {

    @Test
    void a_filter_covers_the_paths_that_it_says() throws Exception {
        Map<String, List<String>> ordered = ordered();
        assertThat(ordered).isNotEmpty();
        Map<String, List<String>> said = said();
        ordered.forEach((filter, paths) ->
                assertThat(new TreeSet<>(paths)).as(filter).isEqualTo(new TreeSet<>(said.get(filter))));
    }

    private static Map<String, List<String>> ordered() throws Exception {
        NodeList mappings = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile())
                .getElementsByTagName("filter-mapping");
        Map<String, List<String>> ordered = new HashMap<>();
        IntStream.range(0, mappings.getLength())
                .mapToObj(i -> (Element) mappings.item(i))
                .forEach(mapping -> ordered.put(texts(mapping, "filter-name").get(0), texts(mapping, "url-pattern")));
        return ordered;
    }

    private static List<String> texts(Element mapping, String tag) {
        NodeList found = mapping.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }

    private static Map<String, List<String>> said() {
        Map<String, List<String>> said = new HashMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kr.ansim.web").stream()
                        .filter(type -> type.isAnnotatedWith(WebFilter.class))
                        .map(type -> type.getAnnotationOfType(WebFilter.class))
                        .forEach(filter -> said.put(filter.filterName(), Arrays.asList(filter.urlPatterns())));
        return said;
    }
}
