package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.BlindIndex;
import kr.ansim.platform.PersonalDataVault;

/** The numbers that call, and what agents note of calls: in the vault, for three years as what is said in contacts. */
@ApplicationScoped
class CallerNumber {

    private static final int YEARS = 3;
    private static final String KIND = "call";
    private static final String PHONE = "phone";
    private static final String NOTE = "note";
    private static final byte[] NONE = {};

    @Inject
    private PersonalDataVault vault;

    @Inject
    private BlindIndex index;

    /** @param phone empty where it is withheld */
    UUID keep(Optional<String> phone, Instant at) {
        Map<String, String> fields = phone.map(known -> Map.of(PHONE, known)).orElse(Map.of());
        return vault.keepUntil(end(at), KIND, fields, null);
    }

    /** Whether it is this number, in whatever spelling; withheld ones are alike. */
    boolean isSame(UUID token, Optional<String> phone) {
        return Arrays.equals(
                use(token).map(this::digest).orElse(NONE),
                phone.map(this::digest).orElse(NONE));
    }

    UUID keepNote(String words, Instant at) {
        return vault.keepUntil(end(at), KIND, Map.of(NOTE, words), null);
    }

    /** Equal for all spellings of a number. */
    byte[] digest(String phone) {
        return index.of("care.caller", phone);
    }

    /** For a look-up that shows it to nobody; empty when it was withheld, or has ended. */
    Optional<String> use(UUID token) {
        return Optional.ofNullable(vault.use(token).get(PHONE));
    }

    /** For whose it is; empty when it has ended. */
    Optional<String> clear(UUID token, String whose, String reason) {
        return masked(List.of(token)).getOrDefault(token, Map.of()).isEmpty()
                ? Optional.empty()
                : Optional.of(vault.revealField(token, PHONE, whose, reason));
    }

    /** By token; of an erased one nothing. */
    Map<UUID, Map<String, String>> masked(Collection<UUID> tokens) {
        return tokens.isEmpty() ? Map.of() : vault.masked(tokens);
    }

    static String phone(Map<String, String> masked) {
        return masked.getOrDefault(PHONE, "");
    }

    void erase(UUID token) {
        vault.erase(token);
    }

    private static Instant end(Instant at) {
        return at.atZone(SystemClock.KOREA).plusYears(YEARS).toInstant();
    }
}
