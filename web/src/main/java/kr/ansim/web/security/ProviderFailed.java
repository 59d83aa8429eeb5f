package kr.ansim.web.security;

/** The identity provider does not answer, or answers something that we must not believe. */
class ProviderFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderFailed(String what) {
        super(what);
    }

    ProviderFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
