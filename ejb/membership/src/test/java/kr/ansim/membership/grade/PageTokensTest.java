package kr.ansim.membership.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kr.ansim.membership.GradePage;
import kr.ansim.platform.MasterKeys;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** A token opens the page of one member until its end. */
class PageTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private final GradePage page = tokens(NOW).of("4839201755");

    @Test
    void opens_until_it_ends() {
        assertThat(tokens(NOW).member(page.token())).hasValue("4839201755");
        assertThat(tokens(page.expiresAt().minusMillis(1)).member(page.token())).isPresent();
        assertThat(tokens(page.expiresAt()).member(page.token())).isEmpty();
    }

    @Test
    void opens_nothing_when_it_was_changed() {
        String token = page.token();
        assertThat(tokens(NOW).member(token.replaceFirst("4839", "4838"))).isEmpty();
        long end = page.expiresAt().getEpochSecond();
        assertThat(tokens(NOW).member(token.replace("." + end + ".", "." + (end + 1) + ".")))
                .isEmpty();
        assertThat(tokens(NOW).member(token.substring(0, token.length() - 1))).isEmpty();
        assertThat(tokens(NOW).member("")).isEmpty();
        assertThat(tokens(NOW.plus(Duration.ofMinutes(1))).member("4839201755.9999999999.x"))
                .isEmpty();
    }

    private static PageTokens tokens(Instant now) {
        return new Wired()
                .with(MasterKeys.class, TestSecrets.KEYS)
                .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
                .get(PageTokens.class);
    }
}
