package kr.ansim.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.IssuedKey;
import kr.ansim.identity.KeySummary;
import kr.ansim.identity.RotateKey;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import kr.ansim.partner.CompanySystems;
import kr.ansim.web.identity.KeyRingView;
import org.jspecify.annotations.Nullable;

/** The keys of the reader's company. */
@Named("companyKeys")
@ViewScoped
public class CompanyKeysView extends KeyRingView {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanySystems systems;

    @Override
    public List<KeySummary> getAll() {
        return systems.keys();
    }

    @Override
    protected IssuedKey make(String name, Set<Scope> wanted, @Nullable Instant end) {
        return systems.issue(name, wanted, end);
    }

    @Override
    protected IssuedKey replace(RotateKey command) {
        return systems.rotate(command);
    }

    @Override
    protected void end(UUID key, String why) {
        systems.revoke(key, why);
    }

    @Override
    protected ShopKind kind() {
        return ShopKind.COMPANY;
    }

    @Override
    protected String page() {
        return "/partner/systems.xhtml";
    }
}
