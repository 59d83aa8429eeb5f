package kr.ansim.simulators.taxoffice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.simulators.certificates.BusinessNumber;
import kr.ansim.simulators.certificates.Companies;
import kr.ansim.simulators.certificates.Company;
import kr.ansim.simulators.certificates.Draw;

/** Every business there could be, made when it is asked for; of a hundred 88 are active, 4 pause, 5 are closed. */
public final class Businesses {

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final List<TaxType> TAX_TYPES = List.of(
            TaxType.GENERAL,
            TaxType.GENERAL,
            TaxType.GENERAL,
            TaxType.SIMPLIFIED,
            TaxType.EXEMPT,
            TaxType.SIMPLIFIED_WITH_INVOICES);
    private static final Company NOBODY = new Company("", "", "", "", "", "");

    private final Map<String, Business> changed = new ConcurrentHashMap<>();

    public Business numbered(String number) {
        Business known = changed.get(number);
        return known != null
                ? known
                : FixedBusiness.numbered(number).map(FixedBusiness::business).orElseGet(() -> drawn(number));
    }

    /** Changes how a business stands from today on; false when nobody can have this number. */
    public boolean change(String number, State state, LocalDate today) {
        if (!BusinessNumber.isValid(number)) {
            return false;
        }
        changed.put(number, numbered(number).now(state, today));
        return true;
    }

    private static Business drawn(String number) {
        if (!BusinessNumber.isValid(number)) {
            return new Business(number, NOBODY, State.UNREGISTERED, TaxType.GENERAL, FIRST_DAY, null);
        }
        Draw draw = Draw.of("business", Long.parseLong(number));
        State state = state(draw.below(100));
        int days = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
        int opened = draw.below(days);
        LocalDate ended = state == State.CLOSED ? FIRST_DAY.plusDays(draw.between(opened + 1, days)) : null;
        return new Business(
                number, Companies.numbered(number), state, draw.from(TAX_TYPES), FIRST_DAY.plusDays(opened), ended);
    }

    private static State state(int share) {
        if (share < 88) {
            return State.ACTIVE;
        }
        if (share < 92) {
            return State.SUSPENDED;
        }
        return share < 97 ? State.CLOSED : State.UNREGISTERED;
    }
}
