package kr.ansim.simulators.register;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ansim.simulators.Callers;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.certificates.Certificate;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.CertificateBook.Side;
import kr.ansim.simulators.certificates.Recall;
import kr.ansim.simulators.certificates.RecallBook;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;
import org.jspecify.annotations.Nullable;

/** The five operations of the SafetyKorea Open API. There is no paging: a list is one answer. */
public final class SafetyKorea {

    public static final String API = "safetykorea";

    private static final String BASE = "/openapi/api/";
    private static final Condition<Certificate> CERTIFICATES = new Condition<>(
            Map.of(
                    "certNum", Certificate::number,
                    "productName", one -> one.goods().product(),
                    "modelName", one -> one.goods().model()),
            Map.of("certDate", Certificate::certifiedOn, "signDate", Certificate::signedOn));
    private static final Condition<Recall> DOMESTIC = new Condition<>(
            Map.of(
                    "barcodeNum", Recall::barcode,
                    "recallProductName", Recall::product,
                    "recallBrandName", Recall::brand,
                    "recallModelName", Recall::models,
                    "certNum", Recall::certNumbers),
            Map.of("publishDate", Recall::publishedOn));
    private static final Condition<Recall> FOREIGN = new Condition<>(
            Map.of(
                    "recallProductName", Recall::product,
                    "recallBrandName", Recall::brand,
                    "recallModelName", Recall::models,
                    "fRecallUid", Recall::uid),
            Map.of("publishDate", Recall::publishedOn));

    /** What an operation does once the caller is let in. */
    @FunctionalInterface
    private interface Operation {
        void answer(Call call, RegisterAnswer answer) throws IOException;
    }

    private final CertificateBook certificates;
    private final RecallBook recalls;
    private final String key;
    private final Callers callers;
    private final Faults faults;

    public SafetyKorea(CertificateBook certificates, RecallBook recalls, String key, Callers callers, Faults faults) {
        this.certificates = certificates;
        this.recalls = recalls;
        this.key = key;
        this.callers = callers;
        this.faults = faults;
    }

    /**
     * All operations, each in both formats.
     *
     * @param picture where the one picture of all products lies
     */
    public void routes(Routes routes, String picture) {
        on(routes, "cert/certificationList", this::certificates);
        on(routes, "cert/certificationDetail", (call, answer) -> certificate(call, answer, picture));
        on(routes, "recall/recallList", this::domesticRecalls);
        on(routes, "recall/recallDetail", (call, answer) -> domesticRecall(call, answer, picture));
        on(routes, "recall/fRecallList", this::foreignRecalls);
    }

    private void on(Routes routes, String path, Operation operation) {
        for (String ending : new String[] {".json", ".xml"}) {
            routes.on("GET", BASE + path + ending, call -> {
                if (!faults.strike(API, call)) {
                    serve(call, operation);
                }
            });
        }
    }

    private void serve(Call call, Operation operation) throws IOException {
        RegisterAnswer answer = new RegisterAnswer(call, faults);
        Optional<String> forced = faults.forcedCode(API);
        if (forced.isPresent()) {
            answer.refusal(forced.get());
        } else if (!call.requestHeader("AuthKey").equals(key)) {
            answer.refusal(ResultCode.BAD_KEY.code());
        } else if (!callers.know(call.caller())) {
            answer.refusal(ResultCode.UNREGISTERED_IP.code());
        } else {
            operation.answer(call, answer);
        }
    }

    private void certificates(Call call, RegisterAnswer answer) throws IOException {
        list(call, answer, CERTIFICATES, certificates.all(Side.REGISTER), Rows::certificate);
    }

    private void domesticRecalls(Call call, RegisterAnswer answer) throws IOException {
        list(call, answer, DOMESTIC, recalls.domestic(), Rows::domesticRecall);
    }

    private void foreignRecalls(Call call, RegisterAnswer answer) throws IOException {
        list(call, answer, FOREIGN, recalls.foreign(), Rows::foreignRecall);
    }

    private static <T> void list(
            Call call,
            RegisterAnswer answer,
            Condition<T> condition,
            Stream<T> all,
            Function<T, Map<String, @Nullable Object>> row)
            throws IOException {
        Optional<Predicate<T>> wanted = condition.of(call.parameter("conditionKey"), call.parameter("conditionValue"));
        if (wanted.isEmpty()) {
            answer.refusal(ResultCode.BAD_PARAMETER.code());
        } else {
            answer.list(all.filter(wanted.get()).map(row).iterator());
        }
    }

    private void certificate(Call call, RegisterAnswer answer, String picture) throws IOException {
        String number = call.parameter("certNum");
        one(number, answer, certificates.find(Side.REGISTER, number).map(found -> {
            String holder = found.origin().company().number();
            return Rows.certificateDetail(found, certificates.heldBy(Side.REGISTER, holder), picture);
        }));
    }

    private void domesticRecall(Call call, RegisterAnswer answer, String picture) throws IOException {
        String uid = call.parameter("recallUid");
        one(uid, answer, recalls.domestic(uid).map(found -> Rows.domesticRecallDetail(found, picture)));
    }

    private static void one(String asked, RegisterAnswer answer, Optional<Map<String, @Nullable Object>> found)
            throws IOException {
        if (asked.isEmpty()) {
            answer.refusal(ResultCode.BAD_PARAMETER.code());
        } else if (found.isEmpty()) {
            answer.refusal(ResultCode.NO_DATA.code());
        } else {
            answer.one(found.get());
        }
    }
}
