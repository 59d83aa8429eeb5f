package kr.ansim.care.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.SealedTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links that open one survey without a log-in. */
@ApplicationScoped
class SurveyLinks {

    private static final String PURPOSE = "survey";
    private static final String PAGE = "/my/survey.xhtml?token=";

    @Inject
    private SealedTokens tokens;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @param endsOn the last day on which it can be answered */
    String link(UUID survey, LocalDate endsOn) {
        return baseUrl
                + PAGE
                + tokens.seal(
                        PURPOSE,
                        survey.toString(),
                        endsOn.plusDays(1).atStartOfDay(SystemClock.KOREA).toInstant());
    }

    /** Which survey it opens, also when that is over. */
    Optional<UUID> survey(String token) {
        return tokens.open(PURPOSE, token).flatMap(opened -> id(opened.subject()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException ofAnotherForm) {
            return Optional.empty();
        }
    }
}
