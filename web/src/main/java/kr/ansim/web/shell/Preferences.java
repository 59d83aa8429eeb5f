package kr.ansim.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How this browser wants its pages: language, scheme, density, keys. All of it lives in cookies, so that the server writes
 * the right page at once, before log-in and on every node.
 */
@Named("prefs")
@RequestScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "ansim.lang";
    private static final List<String> LANGUAGES = List.of("ko", "en");
    private static final String SUGGESTED = Preferences.class.getName() + ".suggested";

    @Inject
    private HttpServletRequest request;

    /** The language of the page, {@code ko} or {@code en}. */
    public String getLanguage() {
        return locale(request).getLanguage();
    }

    public Locale getLocale() {
        return locale(request);
    }

    /** {@code light} or {@code dark} when chosen, otherwise nothing: the system decides. */
    public @Nullable String getTheme() {
        return choice(request, "ansim.theme", List.of("light", "dark")).orElse(null);
    }

    /** {@code roomy} when chosen, otherwise nothing: dense, as staff work. */
    public @Nullable String getDensity() {
        return choice(request, "ansim.density", List.of("roomy")).orElse(null);
    }

    /** {@code off} when the single-letter keys are switched off, otherwise nothing. */
    public @Nullable String getKeys() {
        return choice(request, "ansim.keys", List.of("off")).orElse(null);
    }

    /** Where the cookies above are valid. */
    public String getPath() {
        return path(request);
    }

    static boolean isLanguage(String language) {
        return LANGUAGES.contains(language);
    }

    /** What somebody else knows of the reader's language; counts until the reader chooses one. */
    public static void suggest(HttpServletRequest request, Locale locale) {
        request.setAttribute(SUGGESTED, locale.getLanguage());
    }

    public static Locale locale(HttpServletRequest request) {
        return Locale.forLanguageTag(choice(request, LANGUAGE_COOKIE, LANGUAGES)
                .or(() -> Optional.ofNullable((String) request.getAttribute(SUGGESTED))
                        .filter(LANGUAGES::contains))
                .orElseGet(() -> accepted(request)));
    }

    static String path(HttpServletRequest request) {
        return request.getContextPath().isEmpty() ? "/" : request.getContextPath();
    }

    private static String accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return "ko";
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("ko");
    }

    /** Keeps a language for a year, as {@code Ansim.remember} in the pages keeps the other choices. */
    public static void speak(HttpServletRequest request, HttpServletResponse response, String language) {
        Cookie cookie = new Cookie(LANGUAGE_COOKIE, language);
        cookie.setPath(path(request));
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Whether the reader has chosen a language in this browser. */
    public static boolean hasChosenLanguage(HttpServletRequest request) {
        return choice(request, LANGUAGE_COOKIE, LANGUAGES).isPresent();
    }

    private static Optional<String> choice(HttpServletRequest request, String name, List<String> allowed) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(allowed::contains)
                        .findFirst();
    }
}
