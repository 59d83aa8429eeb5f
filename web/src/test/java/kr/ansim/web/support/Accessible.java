package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What axe-core can see of accessibility, with the system's scheme light and dark. */
public final class Accessible {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessible() {}

    /** Fails on every serious or critical violation, with the elements that break the rule. */
    public static void assertAccessible(Page page) {
        boolean dark = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        ColorScheme usual = dark ? ColorScheme.DARK : ColorScheme.LIGHT;
        List<String> violations = Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> violations(page, scheme))
                .toList();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(usual));
        assertThat(violations)
                .as("violations of accessibility on " + page.url())
                .isEmpty();
    }

    private static Stream<String> violations(Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        // colours fade over into the other scheme, and half-way nobody could read them
        page.evaluate("() => Promise.allSettled(document.getAnimations()"
                + ".filter(fade => fade instanceof CSSTransition).map(fade => fade.finished))");
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> elements(rule).map(element -> scheme + ": " + rule.getId() + " " + element));
    }

    private static Stream<String> elements(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary());
    }
}
