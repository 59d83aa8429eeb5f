package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login.xhtml",
                "/identity/invitation.xhtml",
                "/identity/provider/back",
                "/checkout/x",
                "/error/404.xhtml",
                "/fonts/a.woff2",
                "/jakarta.faces.resource/css/tokens.css.xhtml",
                "/health",
                "/health/ready",
                "/openapi"
            })
    void are_open_to_everybody(String path) {
        assertThat(PublicPaths.contains(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/start.xhtml",
                "/identity/accounts.xhtml",
                "/identity/profile.xhtml",
                "/audit/trail.csv",
                "/metrics",
                "/healthy",
                "/errors/x",
                "/delivery/login.xhtml"
            })
    void are_few(String path) {
        assertThat(PublicPaths.contains(path)).isFalse();
    }
}
