package kr.ansim.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.ApiKeys;
import kr.ansim.identity.IssueKey;
import kr.ansim.identity.IssuedKey;
import kr.ansim.identity.KeySummary;
import kr.ansim.identity.RotateKey;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import org.jspecify.annotations.Nullable;

/** The keys of the shop whose page this is. */
@Named("keys")
@ViewScoped
public class KeysView extends KeyRingView {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApiKeys keys;

    @Inject
    private ShopView shop;

    @Override
    public List<KeySummary> getAll() {
        return shop.getDetails().keys();
    }

    @Override
    protected IssuedKey make(String name, Set<Scope> wanted, @Nullable Instant end) {
        return keys.issue(new IssueKey(shop.getId(), name, wanted, end));
    }

    @Override
    protected IssuedKey replace(RotateKey command) {
        return keys.rotate(command);
    }

    @Override
    protected void end(UUID key, String why) {
        keys.revoke(key, why);
    }

    @Override
    protected ShopKind kind() {
        return shop.getDetails().kind();
    }

    @Override
    protected String page() {
        return "/identity/shop.xhtml?id=" + shop.getId();
    }
}
