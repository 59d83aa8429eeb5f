package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.CompanyProducts;
import kr.ansim.certification.NumberReading;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.product.ProductCounter;
import kr.ansim.partner.product.ProductShelf;

/**
 * The products of partner companies: what they are, which papers they need, and whether they may go on air. A partner sees
 * those of its own company, found by the account that is signed in; another's code answers like one that there is not.
 */
@Stateless
@RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
public class PartnerProducts {

    private static final String REVIEWER = "QA_REVIEWER";
    private static final String OFFICER = "CERTIFICATION_OFFICER";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String OWNER = "PARTNER_OWNER";
    private static final String MEMBER = "PARTNER_MEMBER";
    private static final String READER = "company:read";
    private static final String WRITER = "company-products:write";

    @Inject
    private ProductCounter counter;

    @Inject
    private ProductShelf shelf;

    @Inject
    private Companies companies;

    @Inject
    private CompanyProducts watched;

    @Resource
    private SessionContext session;

    /**
     * @return its code
     * @throws RuleBroken {@code COMPANY_NOT_ACTIVE}, {@code ITEM_CODE_TAKEN} at itemCode; at the fields, of all that are
     *     wrong, {@code FIELD_MISSING, FIELD_TOO_LONG, ITEM_CODE_UNSEEN, ITEM_CODE_SIGN, ITEM_CODE_DOTS, UNKNOWN_CATEGORY,
     *     UNKNOWN_CLAIM, BAR_CODE_WRONG, MODEL_TWICE, TOO_MANY_VALUES, NOTHING_CHOSEN, MEASURE_WRONG}
     */
    public String add(DescribeProduct product) {
        return counter.add(supplying(), product, caller());
    }

    /**
     * @param version the one that was read
     * @throws RuleBroken as {@link #add}, {@code UNKNOWN_PRODUCT, PRODUCT_CHANGED_MEANWHILE}
     */
    public void change(String code, int version, DescribeProduct product) {
        counter.change(supplying(), code, version, product, caller());
    }

    /**
     * Adds or changes the product of this item code.
     *
     * @param version the one that was read; empty when it does not matter
     * @return whether it is new
     * @throws RuleBroken as {@link #change}, but {@code UNKNOWN_PRODUCT}
     */
    @RolesAllowed({OWNER, MEMBER, WRITER})
    public boolean put(DescribeProduct product, Optional<Integer> version) {
        return counter.put(supplying(), product, version, caller());
    }

    /** The product to which the caller's company gave this code. @throws RuleBroken {@code UNKNOWN_PRODUCT} */
    @RolesAllowed({OWNER, MEMBER, READER, WRITER, "company-papers:write"})
    public PartnerProduct ofItem(String itemCode) {
        return own().flatMap(company -> shelf.ofItem(company, itemCode))
                .orElseThrow(() -> new RuleBroken(PartnerRule.UNKNOWN_PRODUCT));
    }

    /** Whether the caller may add products and change them. */
    @RolesAllowed({OWNER, MEMBER, REVIEWER, OFFICER, ADMINISTRATOR})
    public boolean mayChange() {
        return isPartner()
                && own().flatMap(companies::find)
                        .filter(company -> company.state() == CompanyState.ACTIVE)
                        .isPresent();
    }

    /** @throws RuleBroken {@code UNKNOWN_PRODUCT}, also for one of another company */
    @RolesAllowed({OWNER, MEMBER, REVIEWER, OFFICER, ADMINISTRATOR})
    public PartnerProduct get(String code) {
        return shelf.find(seen(), code).orElseThrow(() -> new RuleBroken(PartnerRule.UNKNOWN_PRODUCT));
    }

    /** The same by its id. @throws RuleBroken {@code UNKNOWN_PRODUCT} */
    @RolesAllowed({OWNER, MEMBER, REVIEWER, OFFICER, ADMINISTRATOR})
    public PartnerProduct withId(UUID id) {
        return shelf.find(seen(), id).orElseThrow(() -> new RuleBroken(PartnerRule.UNKNOWN_PRODUCT));
    }

    /** How the certificates of a product that was found stand by what is known now; empty when it is not watched. */
    @RolesAllowed({REVIEWER, OFFICER})
    public Optional<CheckedProduct> certificates(ProductDetails product) {
        return watched.standing(product.company(), product.code());
    }

    /** What nobody can read among these numbers as they are typed, and why. A product may be kept with them. */
    public Map<String, NumberReading.Why> unreadable(List<String> numbers) {
        return watched.unreadable(numbers);
    }

    /** Whether the product is ready to air, and why not. @throws RuleBroken {@code UNKNOWN_PRODUCT} */
    @RolesAllowed("products:read")
    public ProductReadiness readiness(String code) {
        return shelf.find(Optional.empty(), code)
                .map(PartnerProduct::readiness)
                .orElseThrow(() -> new RuleBroken(PartnerRule.UNKNOWN_PRODUCT));
    }

    /** The products that the caller may see. */
    @RolesAllowed({OWNER, MEMBER, READER, REVIEWER, OFFICER, ADMINISTRATOR})
    public List<ProductSummary> list(FindProducts wanted) {
        return shelf.list(seen(), wanted);
    }

    /** How many of them are how far; empty when there are too many to count while somebody waits. */
    @RolesAllowed({OWNER, MEMBER, REVIEWER, OFFICER, ADMINISTRATOR})
    public Optional<Map<ProductStage, Integer>> counts() {
        return shelf.counts(seen());
    }

    /**
     * What a product as described would need, before it is kept.
     *
     * @param code of the product that is changed, empty for a new one
     * @throws RuleBroken {@code UNKNOWN_PRODUCT}
     */
    public PaperChanges preview(String code, ProductTraits traits) {
        return shelf.preview(seen(), code, traits);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private boolean isPartner() {
        return session.isCallerInRole(OWNER) || session.isCallerInRole(MEMBER);
    }

    private Optional<UUID> own() {
        return companies.behind(caller());
    }

    private CompanyDetails supplying() {
        return own().flatMap(companies::find)
                .filter(company -> company.state() == CompanyState.ACTIVE)
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_NOT_ACTIVE));
    }

    /** The company whose products alone the caller sees; empty for staff, who see all. Whoever has none sees none. */
    private Optional<UUID> seen() {
        boolean staff = session.isCallerInRole(REVIEWER)
                || session.isCallerInRole(OFFICER)
                || session.isCallerInRole(ADMINISTRATOR);
        return staff && !isPartner() ? Optional.empty() : Optional.of(own().orElse(new UUID(0, 0)));
    }
}
