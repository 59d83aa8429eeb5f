package kr.ansim.integration.address;

/** The register gave no usable answer this time; another try may do better. */
class RegisterFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterFailed(String reason) {
        super(reason);
    }

    RegisterFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
