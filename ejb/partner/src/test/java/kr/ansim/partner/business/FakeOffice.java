package kr.ansim.partner.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.port.BusinessClaim;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.BusinessStanding.State;
import kr.ansim.partner.port.StatusAnswer;
import kr.ansim.partner.port.TaxOffice;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;
import kr.ansim.partner.port.TruthAnswer;
import kr.ansim.partner.port.TruthAnswer.Truth;

/** A tax office with faults that can be planted. Everybody is active and tells the truth unless it is said otherwise. */
final class FakeOffice implements TaxOffice {

    final List<List<BusinessNumber>> asked = new ArrayList<>();
    final List<BusinessClaim> claims = new ArrayList<>();
    final Map<BusinessNumber, State> standings = new HashMap<>();
    final Set<BusinessNumber> liars = new HashSet<>();
    final Set<BusinessNumber> unsaid = new HashSet<>();
    boolean statusAway;
    boolean truthAway;
    Runnable meanwhile = () -> {};

    @Override
    public StatusAnswer status(List<BusinessNumber> numbers) {
        assertThat(numbers).isNotEmpty().hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
        asked.add(numbers);
        meanwhile.run();
        if (statusAway) {
            return TaxOfficeUnavailable.of(Reason.TIMED_OUT);
        }
        Map<BusinessNumber, BusinessStanding> told = new HashMap<>();
        numbers.stream()
                .filter(number -> !unsaid.contains(number))
                .forEach(number -> told.put(
                        number,
                        new BusinessStanding(
                                standings.getOrDefault(number, State.ACTIVE), "부가가치세 일반과세자", Optional.empty())));
        return told.isEmpty() ? TaxOfficeUnavailable.of(Reason.UNREADABLE) : new StatusAnswer.Told(told);
    }

    @Override
    public TruthAnswer validate(List<BusinessClaim> told) {
        assertThat(told).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        claims.addAll(told);
        if (truthAway) {
            return TaxOfficeUnavailable.of(Reason.SERVER_ERROR);
        }
        Map<BusinessNumber, Truth> truths = new HashMap<>();
        told.forEach(
                claim -> truths.put(claim.number(), liars.contains(claim.number()) ? Truth.DIFFERS : Truth.MATCHES));
        return new TruthAnswer.Told(truths);
    }

    List<BusinessNumber> take() {
        List<BusinessNumber> all = asked.stream().flatMap(List::stream).toList();
        asked.clear();
        return all;
    }
}
