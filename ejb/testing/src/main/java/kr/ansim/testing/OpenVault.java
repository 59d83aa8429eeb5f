package kr.ansim.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.platform.MaskingPolicy;
import kr.ansim.platform.PersonalDataVault;
import org.jspecify.annotations.Nullable;

/** A vault without locks. */
public final class OpenVault extends PersonalDataVault {

    private final Map<UUID, Map<String, String>> people = new ConcurrentHashMap<>();
    private final MaskingPolicy policy = new MaskingPolicy();

    @Override
    public UUID keep(String kind, Map<String, String> fields, @Nullable String lookup) {
        UUID token = UUID.randomUUID();
        people.put(token, fields);
        return token;
    }

    @Override
    public UUID keepUntil(Instant until, String kind, Map<String, String> fields, @Nullable String lookup) {
        return keep(kind, fields, lookup);
    }

    @Override
    public void replace(UUID token, Map<String, String> fields) {
        people.put(token, fields);
    }

    @Override
    public Map<String, String> use(UUID token) {
        return people.getOrDefault(token, Map.of());
    }

    @Override
    public Map<String, String> reveal(UUID token, String reason) {
        return use(token);
    }

    @Override
    public String revealField(UUID token, String field, String whose, String reason) {
        return use(token).getOrDefault(field, "");
    }

    @Override
    public Map<UUID, Map<String, String>> masked(Collection<UUID> tokens) {
        Map<UUID, Map<String, String>> all = new LinkedHashMap<>();
        tokens.forEach(token -> all.put(token, policy.mask(use(token))));
        return all;
    }

    @Override
    public void moveEnd(UUID token, @Nullable Instant until) {
        // nothing ends here
    }

    @Override
    public void erase(UUID token) {
        people.remove(token);
    }
}
