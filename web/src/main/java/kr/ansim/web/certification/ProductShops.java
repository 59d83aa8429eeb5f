package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.identity.NamedShop;
import kr.ansim.identity.ShopNames;
import org.jspecify.annotations.Nullable;

/** Whose products these are: two shops may give theirs the same code. Where there is one shop only, lists don't name it. */
@Named("productShops")
@RequestScoped
public class ProductShops {

    @Inject
    private ShopNames shops;

    private @Nullable Map<UUID, String> names;

    private Map<UUID, String> names() {
        Map<UUID, String> known = names;
        if (known == null) {
            known = shops.all().stream()
                    .collect(Collectors.toMap(
                            NamedShop::id, NamedShop::name, (first, same) -> first, LinkedHashMap::new));
            names = known;
        }
        return known;
    }

    public boolean isSeveral() {
        return names().size() > 1;
    }

    public String nameOf(UUID shop) {
        return names().getOrDefault(shop, "—");
    }

    /** A text about a product, and its shop where that must be told. */
    public String with(String text, UUID shop) {
        return isSeveral() ? text + " · " + nameOf(shop) : text;
    }

    /** Those whose name this is a part of, in any case and with blanks wherever they come; none for an empty text. */
    public Set<UUID> named(String part) {
        String wanted = compact(part);
        return wanted.isEmpty()
                ? Set.of()
                : names().entrySet().stream()
                        .filter(shop -> compact(shop.getValue()).contains(wanted))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private static String compact(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
