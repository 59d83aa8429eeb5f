package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebFilter;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicLimitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login.xhtml",
                "/privacy.xhtml",
                "/identity/invitation.xhtml",
                "/identity/provider/start",
                "/checkout/locker.xhtml",
                "/error/404.xhtml",
                "/openapi",
                "/openapi/",
                "/api/docs",
                "/api/docs/"
            })
    void covers_every_page_that_is_open_to_everybody(String path) {
        assertThat(PublicPaths.contains(path)).isTrue();
        assertThat(PublicLimit.class.getAnnotation(WebFilter.class).urlPatterns())
                .anyMatch(pattern -> matches(pattern, path));
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("/*")
                ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
                : Arrays.asList(pattern).contains(path);
    }
}
