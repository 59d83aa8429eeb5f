package kr.ansim.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.care.CasePile;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import kr.ansim.care.FindCases;
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.ProductRow;
import kr.ansim.delivery.BookingFilter;
import kr.ansim.delivery.BookingLookUp;
import kr.ansim.delivery.BookingSummary;
import kr.ansim.delivery.FindBookings;
import kr.ansim.delivery.ListSites;
import kr.ansim.delivery.SiteBoards;
import kr.ansim.delivery.SiteFilter;
import kr.ansim.delivery.SitePage;
import kr.ansim.delivery.SiteSummary;
import kr.ansim.membership.FindMembers;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberLooks;
import kr.ansim.membership.MemberSummary;
import kr.ansim.platform.AuditQuery;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.web.certification.ProductShops;

/**
 * What {@code q} finds: sites by name or address, bookings by order number or id; products for certification officers, entries about an id for
 * auditors, members and cases for the desk.
 */
@Named("finder")
@RequestScoped
public class FoundThings {

    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    @Inject
    private SiteBoards boards;

    @Inject
    private BookingLookUp lookUp;

    @Inject
    private CertificationDesk desk;

    @Inject
    private ProductShops shops;

    @Inject
    private AuditTrail trail;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberLooks looks;

    @Inject
    private Cases cases;

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    private String query = "";
    private List<SiteSummary> sites = List.of();
    private int sitesInAll;
    private List<BookingSummary> bookings = List.of();
    private List<ProductRow> products = List.of();
    private List<AuditRecord> entries = List.of();
    private List<MemberSummary> callers = List.of();
    private List<CaseSummary> served = List.of();

    @PostConstruct
    void open() {
        String typed = request.getParameter("q");
        query = typed == null ? "" : typed.strip();
        if (isTooShort()) {
            return;
        }
        if (security.isCallerInRole("DELIVERY_OPERATOR") || security.isCallerInRole("ADMINISTRATOR")) {
            SitePage page = boards.list(new ListSites(query, "", "", SiteFilter.ALL, 0, SHOWN));
            sites = page.rows();
            sitesInAll = page.total();
            bookings = lookUp.find(new FindBookings(query, BookingFilter.ALL, null, SHOWN))
                    .rows();
        }
        if (security.isCallerInRole("CERTIFICATION_OFFICER")) {
            products = desk.find(new FindProducts(BoardFilter.ALL, query, shops.named(query), null, SHOWN));
        }
        if (security.isCallerInRole("VIP_DESK")) {
            callers = members.find(new FindMembers(query, null, SHOWN));
            looks.found(callers.stream().map(MemberSummary::number).toList(), "SEARCH");
            served =
                    cases.page(new FindCases(CasePile.OPEN, query, null, SHOWN)).rows();
        }
        if (security.isCallerInRole("AUDITOR")) {
            entries = trail.search(AuditQuery.latest(SHOWN).about(null, query)).records();
        }
    }

    public boolean isTooShort() {
        return query.length() < SHORTEST;
    }

    public boolean isNothing() {
        return Stream.of(sites, bookings, products, entries, callers, served).allMatch(List::isEmpty);
    }

    public String getQuery() {
        return query;
    }

    /** For links that ask for the same elsewhere. */
    public String getQueryEncoded() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    public List<SiteSummary> getSites() {
        return sites;
    }

    public int getSitesInAll() {
        return sitesInAll;
    }

    public List<BookingSummary> getBookings() {
        return bookings;
    }

    public List<ProductRow> getProducts() {
        return products;
    }

    public List<AuditRecord> getEntries() {
        return entries;
    }

    public List<MemberSummary> getCallers() {
        return callers;
    }

    public List<CaseSummary> getServed() {
        return served;
    }
}
