package kr.ansim.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * A system that calls our API is a shop, which books for its customers and has its products watched, a locker operator, which
 * keeps sites, a telephone system, which tells the desk of calls, or that of a partner company, which hands over products and papers. No scope of a company is one of another
 * kind, so that its keys open nothing else.
 */
public enum ShopKind {
    SHOP(EnumSet.of(
            Scope.POINTS_READ,
            Scope.BOOKINGS_WRITE,
            Scope.CERTIFICATIONS_READ,
            Scope.PRODUCTS_READ,
            Scope.PRODUCTS_WRITE,
            Scope.PARTNERS_READ,
            Scope.MEMBERS_READ,
            Scope.MEMBERS_WRITE,
            Scope.ORDERS_WRITE,
            Scope.BENEFITS_WRITE)),
    OPERATOR(EnumSet.of(Scope.POINTS_READ, Scope.SITES_WRITE)),
    TELEPHONY(EnumSet.of(Scope.DESK_WRITE)),
    COMPANY(EnumSet.of(Scope.COMPANY_READ, Scope.COMPANY_PRODUCTS_WRITE, Scope.COMPANY_PAPERS_WRITE));

    private final Set<Scope> scopes;

    ShopKind(Set<Scope> scopes) {
        this.scopes = Set.copyOf(scopes);
    }

    /** The scopes a key of this kind of shop may carry. */
    public Set<Scope> scopes() {
        return scopes;
    }
}
