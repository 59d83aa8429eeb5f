package kr.ansim.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.identity.model.StoredShops;

/** What the shops are called that have products and orders, so that these can be told apart: names alone. */
@Stateless
@RolesAllowed({"CERTIFICATION_OFFICER", "MEMBERSHIP_MANAGER", "VIP_DESK"})
public class ShopNames {

    @Inject
    private StoredShops shops;

    /** All shops by name, also suspended ones; locker operators are none. */
    public List<NamedShop> all() {
        return shops.ofKind(ShopKind.SHOP).stream()
                .map(shop -> new NamedShop(shop.id(), shop.name()))
                .toList();
    }
}
