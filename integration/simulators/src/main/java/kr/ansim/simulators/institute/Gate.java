package kr.ansim.simulators.institute;

import java.time.Instant;
import java.util.Set;
import kr.ansim.simulators.Callers;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.http.Call;

/** Who may pass to the data of an institute, and how he must ask. */
final class Gate {

    private static final String VERSION = "v1";
    private static final Set<String> TYPES = Set.of("scheduled", "user-consent", "user-refresh", "user-search");

    private final Faults faults;
    private final Callers callers;
    private final String serialNumber;

    /** @param serialNumber what a caller's TLS certificate must bear; empty for anything */
    Gate(Faults faults, Callers callers, String serialNumber) {
        this.faults = faults;
        this.callers = callers;
        this.serialNumber = serialNumber;
    }

    void pass(Desk desk, Call call, Scope scope) throws Refusal {
        Refusal.unless(call.segment(2).equals(VERSION), RspCode.VERSION, "only " + VERSION);
        passConnection(call);
        transaction(call, true);
        String type = call.requestHeader("x-api-type");
        boolean mayBeMissing = call.method().equals("POST") && type.isEmpty();
        Refusal.unless(mayBeMissing || TYPES.contains(type), RspCode.HEADER, "x-api-type is one of " + TYPES);
        String authorization = call.requestHeader("Authorization");
        Refusal.unless(authorization.startsWith("Bearer "), RspCode.TOKEN, "no bearer token");
        Instant now = faults.clock(desk.api()).instant();
        desk.tokens()
                .check(
                        authorization.substring("Bearer ".length()).strip(),
                        scope,
                        now,
                        faults.tokensVoidBefore(desk.api()));
        String organisation = call.parameter("org_code");
        Refusal.unless(
                organisation.isEmpty() || organisation.equals(desk.institute().code()),
                RspCode.ORGANISATION,
                "this is " + desk.institute().code());
    }

    void passConnection(Call call) throws Refusal {
        Refusal.unless(
                callers.know(call.caller()), RspCode.CALLER_IP, call.caller().getHostAddress());
        String shown = call.callerSerialNumber().orElse(serialNumber);
        Refusal.unless(
                serialNumber.isEmpty() || shown.equals(serialNumber),
                RspCode.SERIAL_NUMBER,
                "the certificate says " + shown);
    }

    /** @param needed where the header must not be missing */
    static void transaction(Call call, boolean needed) throws Refusal {
        String transaction = call.requestHeader(Answer.TRANSACTION);
        Refusal.unless(
                transaction.matches("[A-Za-z0-9]{25}") || (!needed && transaction.isEmpty()),
                RspCode.HEADER,
                Answer.TRANSACTION + " has 25 letters and digits");
    }
}
