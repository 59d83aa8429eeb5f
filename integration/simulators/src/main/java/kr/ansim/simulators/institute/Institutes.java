package kr.ansim.simulators.institute;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.Institute;
import kr.ansim.simulators.certificates.ReportBook;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;

/** The MyData service of all seven institutes, {@code /institutes/katri/…} and so on. */
public final class Institutes {

    private static final String BASE = "/institutes/*";
    private static final String DATA = BASE + "/*/tic/";

    /** What a call does once the caller is let in. */
    @FunctionalInterface
    private interface Operation {
        void answer(Desk desk, Call call, Answer answer) throws IOException, Refusal;
    }

    private final Map<Institute, Desk> desks = new EnumMap<>(Institute.class);
    private final Faults faults;
    private final Gate gate;
    private final TokenCalls tokens;
    private final ConsentCalls consents;
    private final CertificateCalls certificates;
    private final ReportCalls reports;

    public Institutes(CertificateBook book, ReportBook reportBook, InstituteRules rules, Faults faults) {
        for (Institute institute : Institute.values()) {
            desks.put(institute, Desk.of(institute, book, rules.tokenLife(), rules.callsPerSecond()));
        }
        this.faults = faults;
        gate = new Gate(faults, rules.callers(), rules.serialNumber());
        tokens = new TokenCalls(faults);
        consents = new ConsentCalls(faults, book.revisions());
        certificates = new CertificateCalls(book, faults);
        reports = new ReportCalls(reportBook, faults);
    }

    public void routes(Routes routes) {
        routes.on("POST", BASE + "/oauth/2.0/token", call -> door(call, tokens::issue));
        routes.on("POST", BASE + "/oauth/2.0/revoke", call -> door(call, tokens::revoke));
        routes.on(
                "POST",
                DATA + "consents",
                call -> data(call, Scope.CONSENTS, (desk, asked, answer) -> {
                    consents.note(desk, asked);
                    answer.ok(Map.of());
                }));
        routes.on("GET", DATA + "certificates", call -> data(call, Scope.CERTIFICATES, certificates::list));
        routes.on("GET", DATA + "certificates/*", call -> data(call, Scope.CERTIFICATES, certificates::one));
        routes.on("GET", DATA + "reports", call -> data(call, Scope.REPORTS, reports::list));
        routes.on("GET", DATA + "reports/*", call -> data(call, Scope.REPORTS, reports::one));
        new DeskControls(desks).routes(routes);
    }

    /** Tokens are outside the quota. */
    private void door(Call call, Operation operation) throws IOException {
        answer(call, true, (desk, asked, answer) -> {
            gate.passConnection(asked);
            Gate.transaction(asked, false);
            operation.answer(desk, asked, answer);
        });
    }

    private void data(Call call, Scope scope, Operation operation) throws IOException {
        boolean withinQuota = Institute.keyed(call.segment(1))
                .map(desks::get)
                .map(desk -> desk.quota().count())
                .orElse(true);
        answer(call, withinQuota, (desk, asked, answer) -> {
            gate.pass(desk, asked, scope);
            operation.answer(desk, asked, answer);
        });
    }

    private void answer(Call call, boolean withinQuota, Operation operation) throws IOException {
        Desk desk = Institute.keyed(call.segment(1)).map(desks::get).orElse(null);
        if (desk == null) {
            call.json(404, Map.of("error", "there is no such institute"));
            return;
        }
        if (faults.strike(desk.api(), call)) {
            return;
        }
        Answer answer = new Answer(call, faults, desk.api());
        Optional<String> forced = faults.forcedCode(desk.api());
        try {
            if (forced.isPresent()) {
                answer.code(forced.get(), Map.of());
                return;
            }
            Refusal.unless(withinQuota, RspCode.QUOTA, "one call too many in this second");
            operation.answer(desk, call, answer);
        } catch (Refusal refusal) {
            answer.refusal(refusal);
        }
    }
}
