package kr.ansim.integration.institute;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * What every call but the one for a token carries. Not a record, whose text would show the token. All that the REST client
 * reads is public: it makes other fields accessible for a moment only, and calls at the same time take that from each other.
 */
public final class CallHeaders {

    static final String TRANSACTION = "x-api-tran-id";
    static final String TYPE = "x-api-type";

    /** Why we call. */
    enum CallType {
        SCHEDULED("scheduled"),
        USER_CONSENT("user-consent"),
        USER_SEARCH("user-search");

        private final String value;

        CallType(String value) {
            this.value = value;
        }
    }

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    public final String authorization;

    @HeaderParam(TRANSACTION)
    public final String transaction;

    @HeaderParam(TYPE)
    public final String type;

    CallHeaders(String token, String transaction, CallType type) {
        this.authorization = "Bearer " + token;
        this.transaction = transaction;
        this.type = type.value;
    }
}
