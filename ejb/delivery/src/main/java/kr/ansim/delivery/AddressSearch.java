package kr.ansim.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.ansim.delivery.AddressAnswer.Found;
import kr.ansim.delivery.AddressAnswer.Unavailable;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.port.AddressKey;
import kr.ansim.delivery.port.AddressRegister;
import kr.ansim.delivery.port.AddressRegisterUnavailable;

/** Addresses and where they lie, asked of the national register over the network and outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AddressSearch {

    private static final Logger LOG = System.getLogger(AddressSearch.class.getName());

    /** An installation may run without the adapter. */
    @Inject
    Instance<AddressRegister> register;

    /** Addresses that match what was typed so far, best first. */
    @PermitAll
    public AddressAnswer<List<FoundAddress>> search(String text, int limit) {
        return ask(known -> known.search(text, limit).stream()
                .map(match -> new FoundAddress(
                        match.key().value(), match.roadAddress(), match.jibunAddress(), match.postcode()))
                .toList());
    }

    /** The entrance of the building; empty when the register knows no point for it or the key is none of its own. */
    @PermitAll
    public AddressAnswer<Optional<Point>> locate(String key) {
        return ask(known -> known.locate(new AddressKey(key)));
    }

    private <T> AddressAnswer<T> ask(Function<AddressRegister, T> question) {
        if (register.isUnsatisfied()) {
            return new Unavailable<>();
        }
        try {
            return new Found<>(question.apply(register.get()));
        } catch (AddressRegisterUnavailable | EJBException away) {
            LOG.log(Level.INFO, "the address register is away: {0}", away.getMessage());
            return new Unavailable<>();
        }
    }
}
