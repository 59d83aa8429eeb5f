package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/delivery/sites.xhtml", "/identity/account.xhtml?id=1&x=%2F", "/audit/trail.xhtml?who=a%40b#end"
            })
    void leads_to_pages_of_ours(String path) {
        assertThat(WayBack.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/ evil",
                "/\tevil",
                "/login.xhtml?to=/login.xhtml"
            })
    void leads_nowhere_else(String wanted) {
        assertThat(WayBack.checked(wanted)).isEqualTo("/start.xhtml");
    }

    @Test
    void begins_at_the_start_when_nothing_was_wanted() {
        assertThat(WayBack.checked(null)).isEqualTo("/start.xhtml");
        assertThat(WayBack.checked("/" + "x".repeat(1_000))).isEqualTo("/start.xhtml");
    }
}
