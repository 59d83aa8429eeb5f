package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.PersonalDataVault;
import org.jspecify.annotations.Nullable;

/** What a call-back is about and what came of it, in the vault for three years as what was said in contacts is. */
@ApplicationScoped
class CallBackWords {

    static final int LONGEST = 2_000;

    private static final String KIND = "call-back";
    private static final String FIELD = "words";
    private static final int YEARS = 3;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code CALL_BACK_WORDS_MISSING, CALL_BACK_WORDS_LONG} at this field */
    UUID keep(String field, String words) {
        if (words.isBlank()) {
            throw RuleBroken.at(field, CareRule.CALL_BACK_WORDS_MISSING);
        }
        if (words.length() > LONGEST) {
            throw RuleBroken.at(field, CareRule.CALL_BACK_WORDS_LONG, LONGEST);
        }
        return vault.keepUntil(
                clock.instant().atZone(SystemClock.KOREA).plusYears(YEARS).toInstant(),
                KIND,
                Map.of(FIELD, words.strip()),
                null);
    }

    @Nullable
    UUID keepIfAny(String field, String words) {
        return words.isBlank() ? null : keep(field, words);
    }

    String reveal(UUID token, String whose, String reason) {
        return vault.revealField(token, FIELD, whose, reason);
    }

    /** Empty for none, and for those that have ended. */
    Optional<String> clear(@Nullable UUID token, String whose, String reason) {
        return Optional.ofNullable(token)
                .filter(kept -> !vault.masked(List.of(kept))
                        .getOrDefault(kept, Map.of())
                        .isEmpty())
                .map(kept -> reveal(kept, whose, reason));
    }

    void erase(UUID token) {
        vault.erase(token);
    }
}
