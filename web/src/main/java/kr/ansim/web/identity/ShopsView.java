package kr.ansim.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.ansim.identity.RegisterShop;
import kr.ansim.identity.RegisteredShop;
import kr.ansim.identity.ShopKind;
import kr.ansim.identity.ShopSummary;
import kr.ansim.identity.Shops;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** The list of the systems that may call our API, and the form that adds one. */
@Named("shops")
@ViewScoped
public class ShopsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Shops shops;

    private @Nullable String name;
    private ShopKind kind = ShopKind.SHOP;
    private @Nullable RegisteredShop registered;

    public List<ShopSummary> getRows() {
        return shops.list();
    }

    public void register() {
        try {
            registered = shops.register(new RegisterShop(name == null ? "" : name, kind));
            name = null;
        } catch (RuleBroken broken) {
            Refusals.show("register", broken);
        }
    }

    /** The shop that was just registered, with the secret that is shown this one time. */
    public @Nullable RegisteredShop getRegistered() {
        return registered;
    }

    /** Companies come by themselves. */
    public List<ShopKind> getKinds() {
        return List.of(ShopKind.SHOP, ShopKind.OPERATOR, ShopKind.TELEPHONY);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public ShopKind getKind() {
        return kind;
    }

    public void setKind(ShopKind kind) {
        this.kind = kind;
    }
}
