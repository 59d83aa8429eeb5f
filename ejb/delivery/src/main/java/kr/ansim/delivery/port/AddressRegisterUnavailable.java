package kr.ansim.delivery.port;

import jakarta.ejb.ApplicationException;

/**
 * The register gave no usable answer: it was unreachable, too slow, refused our key or spoke nonsense. Says nothing about
 * whether the address exists.
 */
@ApplicationException(inherited = true)
public class AddressRegisterUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressRegisterUnavailable(String reason) {
        super(reason);
    }

    public AddressRegisterUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
