package kr.ansim.web.api.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.web.api.body.CanonicalId;
import org.jspecify.annotations.Nullable;

/**
 * The part of a long list that is asked for: {@code after} names the last entry that the caller has, {@code limit} how many
 * follow. Entries that come or go meanwhile shift nothing.
 */
public final class Pages {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final QueryParameters query;
    private final Optional<UUID> after;
    private final int limit;

    private Pages(QueryParameters query) {
        this.query = query;
        this.after = Optional.ofNullable(
                query.parsed("after", text -> CanonicalId.parse(text).orElseThrow(), "UUID"));
        Integer wanted = query.integer("limit", 1, MOST);
        this.limit = wanted == null ? USUAL : wanted;
    }

    /** @param others parameters that the endpoint reads by itself */
    public static Pages read(MultivaluedMap<String, String> parameters, String... others) {
        Set<String> known = new HashSet<>(Arrays.asList(others));
        known.addAll(List.of("after", "limit"));
        return new Pages(new QueryParameters(parameters, known));
    }

    public QueryParameters query() {
        return query;
    }

    public Optional<UUID> after() {
        return after;
    }

    /** One more than is told, which tells whether there is more. */
    public int wanted() {
        return limit + 1;
    }

    /** @param <B> how an entry is told @param next where the following page begins, absent behind the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page<B>(List<B> items, @Nullable String next) {}

    public <T, B> Page<B> page(List<T> found, Function<T, UUID> id, Function<T, B> body) {
        List<T> told = found.subList(0, Math.min(limit, found.size()));
        List<B> items = new ArrayList<>();
        told.forEach(one -> items.add(body.apply(one)));
        return new Page<>(
                items, found.size() > limit ? id.apply(told.get(limit - 1)).toString() : null);
    }
}
