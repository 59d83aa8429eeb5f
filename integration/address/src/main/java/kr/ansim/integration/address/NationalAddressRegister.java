package kr.ansim.integration.address;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.port.AddressKey;
import kr.ansim.delivery.port.AddressMatch;
import kr.ansim.delivery.port.AddressRegister;
import kr.ansim.delivery.port.AddressRegisterUnavailable;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * The register as the domain wants it. Its own codes are told apart by what they say: that nothing can be found by such
 * words, or that no answer can be had.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class NationalAddressRegister implements AddressRegister {

    private static final Logger LOG = Logger.getLogger(NationalAddressRegister.class.getName());
    private static final int MOST_PER_PAGE = 100;
    private static final int MOST_PAGES = 5;

    /** Too short, too vague, too long, figures alone, refused signs, too many results: no address by these words. */
    private static final Set<String> NOTHING_TO_FIND =
            Set.of("E0005", "E0006", "E0008", "E0009", "E0010", "E0011", "E0012", "E0013", "E0015");

    @Inject
    private RegisterSettings settings;

    @Inject
    private RegisterCalls calls;

    public NationalAddressRegister() {}

    NationalAddressRegister(RegisterSettings settings, RegisterCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public List<AddressMatch> search(String text, int limit) {
        Optional<String> keyword = Keyword.of(text);
        if (keyword.isEmpty()) {
            return List.of();
        }
        String key = configured(settings.linkKey);
        int perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE));
        List<AddressMatch> matches = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES && matches.size() < limit; page++) {
            int number = page;
            RegisterAnswer answer = asked(() -> calls.search(key, keyword.get(), number, perPage));
            answer.addresses().stream()
                    .map(NationalAddressRegister::match)
                    .flatMap(Optional::stream)
                    .forEach(matches::add);
            if (page * perPage >= answer.total() || answer.addresses().isEmpty()) {
                break;
            }
        }
        return List.copyOf(matches.subList(0, Math.min(Math.max(limit, 1), matches.size())));
    }

    @Override
    public Optional<Point> locate(AddressKey key) {
        Optional<BuildingNumber> building = BuildingNumber.of(key);
        if (building.isEmpty()) {
            return Optional.empty();
        }
        String confirmation = configured(settings.coordKey);
        RegisterAnswer answer = asked(() -> calls.locate(confirmation, building.get()));
        return answer.addresses().stream().findFirst().flatMap(NationalAddressRegister::point);
    }

    private static String configured(Optional<String> key) {
        return key.filter(text -> !text.isBlank())
                .orElseThrow(() -> new AddressRegisterUnavailable("no key for the address register is configured"));
    }

    private static RegisterAnswer asked(Supplier<RegisterAnswer> call) {
        RegisterAnswer answer;
        try {
            answer = call.get();
        } catch (RegisterFailed | FaultToleranceException failure) {
            throw new AddressRegisterUnavailable("the address register gave no usable answer", failure);
        }
        if (answer.code().equals("0")) {
            return answer;
        }
        if (NOTHING_TO_FIND.contains(answer.code())) {
            return new RegisterAnswer("0", 0, List.of());
        }
        LOG.log(Level.WARNING, "the address register refused with {0}", answer.code());
        throw new AddressRegisterUnavailable("the address register refused with " + answer.code());
    }

    /** Half an address is none: without all its numbers it could never be located. */
    private static Optional<AddressMatch> match(Map<String, String> juso) {
        AddressKey key = new BuildingNumber(
                        member(juso, "admCd"),
                        member(juso, "rnMgtSn"),
                        member(juso, "udrtYn"),
                        member(juso, "buldMnnm"),
                        member(juso, "buldSlno"))
                .key();
        String road = member(juso, "roadAddr");
        if (road.isEmpty() || BuildingNumber.of(key).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AddressMatch(key, road, member(juso, "jibunAddr"), member(juso, "zipNo")));
    }

    private static Optional<Point> point(Map<String, String> juso) {
        String east = member(juso, "entX");
        String north = member(juso, "entY");
        if (east.isEmpty() || north.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Point> point = KoreanGrid.point(Double.parseDouble(east), Double.parseDouble(north));
            if (point.isPresent()) {
                return point;
            }
        } catch (NumberFormatException e) {
            LOG.log(Level.FINE, "no number", e);
        }
        throw new AddressRegisterUnavailable("the address register told a place that is not in Korea");
    }

    private static String member(Map<String, String> juso, String name) {
        return juso.getOrDefault(name, "");
    }
}
