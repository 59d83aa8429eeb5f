package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.model.Account;
import kr.ansim.identity.model.Authenticators;
import kr.ansim.identity.model.Origin;
import kr.ansim.identity.model.PasswordHashing;
import kr.ansim.identity.model.Shop;
import kr.ansim.identity.model.SigningSecrets;
import kr.ansim.identity.model.StoredAccounts;
import kr.ansim.identity.model.StoredShops;
import kr.ansim.identity.model.TotpCodes;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Accounts and shops with known secrets, for demonstrations only; anywhere else nothing here works. */
@Stateless
@PermitAll
public class DemoIdentities {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private Authenticators authenticators;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private StoredShops shops;

    @Inject
    private SigningSecrets secrets;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    private boolean demo;

    /** An account that can log in at once, with an authenticator set up when its roles are the staff's. */
    public DemoAccount account(String email, String name, Set<Role> roles, String password) {
        requireDemo();
        Account account = Account.invited(email, name, Locale.KOREAN, roles, clock.instant());
        account.setPassword(hashing.hash(password), clock.instant());
        String secret = null;
        if (roles.stream().anyMatch(Role::isStaff)) {
            secret = TotpCodes.newSecret();
            authenticators.set(account, secret);
        }
        accounts.add(account);
        trail.record(AuditEntry.of("account.demo-made", "account", account.id()).actor("system"));
        return new DemoAccount(account.id(), email, password, secret);
    }

    /** A shop with one key and the given origins. */
    public DemoShop shop(String name, ShopKind kind, Set<Scope> scopes, List<String> origins) {
        requireDemo();
        SigningSecrets.FreshSecret secret = secrets.fresh();
        Shop shop = Shop.registered(name, kind, secret.token(), clock.instant());
        shop.changeOrigins(origins.stream().map(Origin::parse).toList());
        shops.add(shop);
        String key = shops.issue(shop, name, scopes, clock.instant()).text();
        trail.record(AuditEntry.of("shop.demo-made", "shop", shop.id()).actor("system"));
        return new DemoShop(shop.id(), name, scopes, key, secret.secret());
    }

    private void requireDemo() {
        if (!demo) {
            throw new RuleBroken(IdentityRule.DEMO_ONLY);
        }
    }

    /** @param totpSecret in Base32, null when the account has no authenticator */
    public record DemoAccount(
            UUID id,
            String email,
            String password,
            @Nullable String totpSecret) {}

    /** A shop, its key and its signing secret in clear. */
    public record DemoShop(UUID shopId, String name, Set<Scope> scopes, String key, String signingSecret) {}
}
