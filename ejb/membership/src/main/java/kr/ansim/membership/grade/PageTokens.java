package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kr.ansim.membership.GradePage;
import kr.ansim.platform.SealedTokens;

/** Tokens that open the page on which a member sees its grade, for an hour. */
@ApplicationScoped
public class PageTokens {

    private static final String PURPOSE = "grade-page";
    private static final Duration LIFE = Duration.ofHours(1);

    @Inject
    private SealedTokens tokens;

    @Inject
    private Clock clock;

    public GradePage of(String member) {
        Instant end = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        return new GradePage(tokens.seal(PURPOSE, member, end), end);
    }

    /** The member's number; empty when the token was not made here, was changed or has ended. */
    public Optional<String> member(String token) {
        return tokens.open(PURPOSE, token)
                .filter(opened -> clock.instant().isBefore(opened.end()))
                .map(SealedTokens.Opened::subject);
    }
}
