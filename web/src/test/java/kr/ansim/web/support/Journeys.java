package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Opens pages for a journey, each in a browser of its own. What a page complains about in its console, above all a breach
 * of the content policy, fails the journey; a failed one leaves a picture of every open page.
 */
public final class Journeys implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target", "screenshots");

    /** For what a machine that is busy with another lane takes, and the work in the background that a page waits for. */
    private static final double PATIENCE_MS = 30_000;

    private static final AtomicInteger VISITORS = new AtomicInteger();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Journeys.class))
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    /** Somebody new with this screen; more pages of theirs come from the context of the first. */
    public Page open(Screen screen) {
        Chromium running = chromium;
        if (running == null) {
            throw new IllegalStateException("pages are opened inside a test");
        }
        BrowserContext context = running.browser().newContext(screen.options());
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", addressOf(VISITORS.incrementAndGet())));
        opened.add(context);
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(2 * PATIENCE_MS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /** Each comes from an address of their own, so that nobody uses up another's allowance of requests. */
    private static String addressOf(int visitor) {
        return "10.0." + visitor / 256 + "." + visitor % 256;
    }

    /** The journey provokes this complaint, such as a status of 429. */
    public void expect(String partOfComplaint) {
        expected.add(partOfComplaint);
    }

    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            opened.stream().flatMap(one -> one.pages().stream()).forEach(page -> pictureOfFailure(page, name));
        }
    }

    private void pictureOfFailure(Page page, String name) {
        try {
            picture(page, "failed-" + name + "-" + opened.indexOf(page.context()));
        } catch (PlaywrightException pageHasGone) {
            System.err.println("no picture of " + page.url());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(BrowserContext::close);
        if (context.getExecutionException().isEmpty()) {
            assertThat(complaints)
                    .as("complaints in the console")
                    .allMatch(complaint -> expected.stream().anyMatch(complaint::contains));
        }
    }
}
