package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.ShopDetails;
import kr.ansim.identity.ShopState;
import kr.ansim.identity.Shops;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** One shop: its name, whether it may call, where customers may be sent back to, and its signing secret. */
@Named("shop")
@ViewScoped
public class ShopView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Shops shops;

    @Inject
    private Entrance entrance;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private transient @Nullable ShopDetails details;
    private @Nullable String name;
    private @Nullable String origins;
    private @Nullable String reason;
    private @Nullable String secret;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        details = null;
        try {
            ShopDetails now = getDetails();
            if (name == null) {
                name = now.name();
                origins = String.join("\n", now.origins());
            }
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    public ShopDetails getDetails() {
        ShopDetails known = details;
        if (known == null) {
            known = shops.get(getId());
            details = known;
        }
        return known;
    }

    public UUID getId() {
        return id == null ? new UUID(0, 0) : id;
    }

    public void rename() {
        act("rename", "shop.renamed", () -> shops.rename(getId(), name == null ? "" : name));
    }

    public void changeOrigins() {
        List<String> typed = origins == null
                ? List.of()
                : origins.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        act("origins-form", "shop.origins-changed", () -> shops.changeOrigins(getId(), typed));
    }

    public void suspend() {
        act("suspend", "shop.suspended", () -> shops.suspend(getId(), why()));
    }

    public void resume() {
        act("resume", "shop.resumed", () -> shops.resume(getId(), why()));
    }

    public void changeSecret() {
        try {
            secret = shops.changeSigningSecret(getId(), why());
            reason = null;
        } catch (RuleBroken broken) {
            Refusals.show("secret", broken);
        }
    }

    private void act(String form, String done, Runnable act) {
        try {
            act.run();
            IDENTITY.done(done);
            entrance.go("/identity/shop.xhtml?id=" + getId());
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
    }

    private String why() {
        return reason == null ? "" : reason;
    }

    public boolean isSuspended() {
        return getDetails().state() == ShopState.SUSPENDED;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getOrigins() {
        return origins;
    }

    public void setOrigins(@Nullable String origins) {
        this.origins = origins;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** A new signing secret, the one time it is shown. */
    public @Nullable String getSecret() {
        return secret;
    }
}
