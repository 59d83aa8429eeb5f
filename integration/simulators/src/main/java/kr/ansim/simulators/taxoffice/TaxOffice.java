package kr.ansim.simulators.taxoffice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;
import org.jspecify.annotations.Nullable;

/** The two operations of {@code nts-businessman}: up to a hundred businesses a call, with the key in the query. */
public final class TaxOffice {

    public static final String API = "tax-office";

    private static final String BASE = "/api/nts-businessman/v1/";
    private static final int MOST = 100;

    private final Businesses businesses;
    private final String key;
    private final Faults faults;

    public TaxOffice(Businesses businesses, String key, Faults faults) {
        this.businesses = businesses;
        this.key = key;
        this.faults = faults;
    }

    public void routes(Routes routes) {
        routes.on("POST", BASE + "status", call -> serve(call, "b_no", new Status()));
        routes.on("POST", BASE + "validate", call -> serve(call, "businesses", new Validation()));
    }

    /** What is done with each of those asked for. */
    private interface Operation {

        boolean understands(JsonNode one);

        Map<String, @Nullable Object> row(JsonNode one);

        /** Those rows are counted under this name, which is left out when there is none. */
        String counter();

        boolean counts(Map<String, @Nullable Object> row);
    }

    private void serve(Call call, String list, Operation operation) throws IOException {
        if (faults.strike(API, call)) {
            return;
        }
        Optional<Refusal> refusal =
                faults.forcedCode(API).map(Refusal::of).or(() -> refusalOfKey(call.parameter("serviceKey")));
        if (refusal.isPresent()) {
            refuse(call, refusal.get());
            return;
        }
        List<JsonNode> asked = new ArrayList<>();
        try {
            call.json().path(list).forEach(asked::add);
        } catch (JsonProcessingException e) {
            refuse(call, Refusal.BAD_JSON_REQUEST);
            return;
        }
        if (asked.size() > MOST) {
            refuse(call, Refusal.TOO_LARGE_REQUEST);
        } else if (asked.isEmpty() || !asked.stream().allMatch(operation::understands)) {
            refuse(call, Refusal.REQUEST_DATA_MALFORMED);
        } else {
            call.json(200, answer(asked, operation));
        }
    }

    private Optional<Refusal> refusalOfKey(String given) {
        if (given.isEmpty()) {
            return Optional.of(Refusal.KEY_MISSING);
        }
        return given.equals(key) ? Optional.empty() : Optional.of(Refusal.KEY_UNKNOWN);
    }

    private static void refuse(Call call, Refusal refusal) throws IOException {
        call.json(refusal.status(), refusal.members());
    }

    private Map<String, @Nullable Object> answer(List<JsonNode> asked, Operation operation) {
        List<Map<String, @Nullable Object>> rows =
                asked.stream().map(operation::row).toList();
        long count = rows.stream().filter(operation::counts).count();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("request_cnt", asked.size());
        if (count > 0) {
            answer.put(operation.counter(), count);
        }
        answer.put("status_code", "OK");
        answer.put("data", rows.stream().map(row -> faults.bent(API, row)).toList());
        return answer;
    }

    private final class Status implements Operation {

        @Override
        public boolean understands(JsonNode one) {
            return one.isTextual();
        }

        @Override
        public Map<String, @Nullable Object> row(JsonNode one) {
            return businesses.numbered(one.asText()).members();
        }

        @Override
        public String counter() {
            return "match_cnt";
        }

        @Override
        public boolean counts(Map<String, @Nullable Object> row) {
            return !State.UNREGISTERED.code().equals(row.get("b_stt_cd"));
        }
    }

    private final class Validation implements Operation {

        @Override
        public boolean understands(JsonNode one) {
            return Stream.of("b_no", "start_dt", "p_nm")
                    .noneMatch(needed -> one.path(needed).asText().isBlank());
        }

        @Override
        public Map<String, @Nullable Object> row(JsonNode one) {
            Business business = businesses.numbered(one.path("b_no").asText());
            boolean valid = business.is(
                    one.path("start_dt").asText(),
                    one.path("p_nm").asText(),
                    one.path("b_nm").asText());
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("b_no", business.number());
            row.put("valid", valid ? "01" : "02");
            if (!valid) {
                row.put("valid_msg", "확인할 수 없습니다.");
            }
            row.put("request_param", one);
            if (valid) {
                row.put("status", faults.bent(API, business.members()));
            }
            return row;
        }

        @Override
        public String counter() {
            return "valid_cnt";
        }

        @Override
        public boolean counts(Map<String, @Nullable Object> row) {
            return "01".equals(row.get("valid"));
        }
    }
}
