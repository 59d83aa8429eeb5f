package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
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

    /** The rules that look at colours; all others see the same page in both schemes. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /**
     * Colours fade over into the other scheme, and half-way nobody could read them. What inherits a colour fades anew once its
     * parent has; so all are brought to their end until none begins.
     */
    private static final String SETTLE = """
        () => {
          const fades = () => document.getAnimations().filter(one => one instanceof CSSTransition);
          for (let round = 0, all; round < 200 && (all = fades()).length > 0; round++) {
            all.forEach(fade => fade.finish());
          }
          return fades().length;
        }\
        """;

    private Accessible() {}

    /** Fails on every serious or critical violation, with the elements that break the rule. */
    public static void assertAccessible(Page page) {
        boolean dark = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        ColorScheme usual = dark ? ColorScheme.DARK : ColorScheme.LIGHT;
        ColorScheme other = dark ? ColorScheme.LIGHT : ColorScheme.DARK;
        List<String> violations = Stream.concat(
                        violations(page, usual, axe(page)),
                        violations(page, other, axe(page).withRules(OF_COLOURS)))
                .toList();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(usual));
        assertThat(violations)
                .as("violations of accessibility on " + page.url())
                .isEmpty();
    }

    /** Tells of what fails alone, and without a page of its own to add up what frames say, of which the portal has none. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static Stream<String> violations(Page page, ColorScheme scheme, AxeBuilder rules) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        assertThat(page.evaluate(SETTLE)).as("colours still fading").isEqualTo(0);
        return rules.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(rule -> elements(rule).map(element -> scheme + ": " + rule.getId() + " " + element));
    }

    private static Stream<String> elements(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary());
    }
}
