package kr.ansim.simulators.taxoffice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kr.ansim.simulators.certificates.Companies;
import kr.ansim.simulators.certificates.Company;
import kr.ansim.simulators.certificates.FixedCompany;

/** The businesses that documentation and tests name; all fixed companies of the certificates are among them, and active. */
public enum FixedBusiness {
    TRADER("2148639239", State.ACTIVE, TaxType.GENERAL),
    MAKER("1208147521", State.ACTIVE, TaxType.GENERAL),
    IMPORTER("2208183676", State.ACTIVE, TaxType.GENERAL),
    EXEMPT("9990000210", State.ACTIVE, TaxType.EXEMPT),
    PAUSING("9990000224", State.SUSPENDED, TaxType.SIMPLIFIED),
    CLOSED("9990000239", State.CLOSED, TaxType.GENERAL),
    UNKNOWN("9990000243", State.UNREGISTERED, TaxType.GENERAL),
    RETAILER(FixedCompany.RETAILER),
    CONSENTING(FixedCompany.CONSENTING),
    CONSENTING_TOO(FixedCompany.CONSENTING_TOO),
    PROVISION_ONLY(FixedCompany.PROVISION_ONLY),
    WITHDRAWN(FixedCompany.WITHDRAWN),
    LAPSED(FixedCompany.LAPSED),
    SILENT(FixedCompany.SILENT);

    private static final LocalDate FIRST_OPENED = LocalDate.of(2011, 3, 2);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);

    private final String number;
    private final State state;
    private final TaxType taxType;

    FixedBusiness(FixedCompany company) {
        this(company.number(), State.ACTIVE, TaxType.GENERAL);
    }

    FixedBusiness(String number, State state, TaxType taxType) {
        this.number = number;
        this.state = state;
        this.taxType = taxType;
    }

    public Business business() {
        Company company = Companies.numbered(number);
        LocalDate ended = state == State.CLOSED ? ENDED : null;
        return new Business(number, company, state, taxType, FIRST_OPENED.plusMonths(ordinal()), ended);
    }

    static Optional<FixedBusiness> numbered(String number) {
        return Arrays.stream(values()).filter(one -> one.number.equals(number)).findFirst();
    }
}
