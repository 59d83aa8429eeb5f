package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.identity.NamedShop;
import kr.ansim.identity.ShopNames;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.PartnerCompanies;
import org.jspecify.annotations.Nullable;

/** Whose products these are: two shops may give theirs the same code. Where there is one shop only, lists don't name it. */
@Named("productShops")
@RequestScoped
public class ProductShops {

    /** Nobody types it, and whoever does means no shop by it alone. */
    private static final Pattern LEGAL_FORM = Pattern.compile("^(?:주식회사|\\(주\\)|㈜|유한회사|\\(유\\)|㈲)");

    private static final int SHORTEST_BEGINNING = 2;

    @Inject
    private ShopNames shops;

    @Inject
    private PartnerCompanies companies;

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

    /** Partner companies stand where a shop would with the products that they offer by ourselves. */
    public String nameOf(UUID shop) {
        return Optional.ofNullable(names().get(shop))
                .or(() -> companies.find(shop).map(CompanyDetails::name))
                .orElse("—");
    }

    /** A text about a product, and its shop where that must be told. */
    public String with(String text, UUID shop) {
        return isSeveral() ? text + " · " + nameOf(shop) : text;
    }

    /**
     * Those whose name begins so: a word from within a name is more likely one about goods, and would show all that the shop
     * sells. None where lists don't name shops, as nobody could see why a product was found.
     */
    public Set<UUID> named(String beginning) {
        return isSeveral()
                ? names().entrySet().stream()
                        .filter(shop -> begins(shop.getValue(), beginning))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean begins(String name, String beginning) {
        String called = plain(name);
        String wanted = plain(beginning);
        return wanted.length() < SHORTEST_BEGINNING
                ? !wanted.isEmpty() && called.equals(wanted)
                : called.startsWith(wanted);
    }

    private static String plain(String name) {
        return LEGAL_FORM.matcher(Texts.folded(name)).replaceFirst("");
    }
}
