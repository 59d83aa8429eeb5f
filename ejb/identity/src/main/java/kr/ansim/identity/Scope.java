package kr.ansim.identity;

import java.util.Arrays;
import java.util.Optional;

/** What an API key may do. The texts are the group names that facades demand of callers over the API. */
public enum Scope {
    POINTS_READ("points:read"),
    BOOKINGS_WRITE("bookings:write"),
    SITES_WRITE("sites:write"),
    CERTIFICATIONS_READ("certifications:read"),
    PRODUCTS_READ("products:read"),
    PRODUCTS_WRITE("products:write"),
    PARTNERS_READ("partners:read"),
    MEMBERS_READ("members:read"),
    MEMBERS_WRITE("members:write"),
    ORDERS_WRITE("orders:write"),
    BENEFITS_WRITE("benefits:write"),
    DESK_WRITE("desk:write"),
    COMPANY_READ("company:read"),
    COMPANY_PRODUCTS_WRITE("company-products:write"),
    COMPANY_PAPERS_WRITE("company-papers:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static Optional<Scope> ofText(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
