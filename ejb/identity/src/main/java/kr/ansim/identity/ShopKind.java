package kr.ansim.identity;

import java.util.EnumSet;
import java.util.Set;

/** A system that calls our API is either a shop, which books for its customers and has its products watched, or a locker operator, which keeps sites. */
public enum ShopKind {
    SHOP(EnumSet.of(
            Scope.POINTS_READ,
            Scope.BOOKINGS_WRITE,
            Scope.CERTIFICATIONS_READ,
            Scope.PRODUCTS_READ,
            Scope.PRODUCTS_WRITE)),
    OPERATOR(EnumSet.of(Scope.POINTS_READ, Scope.SITES_WRITE));

    private final Set<Scope> scopes;

    ShopKind(Set<Scope> scopes) {
        this.scopes = Set.copyOf(scopes);
    }

    /** The scopes a key of this kind of shop may carry. */
    public Set<Scope> scopes() {
        return scopes;
    }
}
