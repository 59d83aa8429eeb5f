package kr.ansim.simulators.address;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the two calls of business.juso.go.kr: search by keyword, and the point of one address. Each has its own
 * key, everything is text, and a refusal comes with status 200.
 */
public final class AddressRegisterSimulator {

    private static final int MOST_PER_PAGE = 100;
    private static final int FARTHEST_ROW = 9_000;

    private final AddressBook book;
    private final String linkKey;
    private final String coordKey;
    private final Faults faults;

    public AddressRegisterSimulator(AddressBook book, String linkKey, String coordKey, Faults faults) {
        this.book = book;
        this.linkKey = linkKey;
        this.coordKey = coordKey;
        this.faults = faults;
    }

    public void routes(Routes routes) {
        for (String method : List.of("GET", "POST")) {
            routes.on(method, "/addrlink/addrLinkApi.do", this::search);
            routes.on(method, "/addrlink/addrCoordApi.do", this::locate);
        }
    }

    private void search(Call call) throws IOException {
        if (faults.strike("address", call)) {
            return;
        }
        int page = number(call, "currentPage", 1, Integer.MAX_VALUE);
        int perPage = number(call, "countPerPage", 10, MOST_PER_PAGE);
        Optional<RegisterError> refusal = call.parameter("confmKey").equals(linkKey)
                ? RegisterError.of(call.parameter("keyword"))
                : Optional.of(RegisterError.E0001);
        if (refusal.isEmpty() && (long) page * perPage > FARTHEST_ROW) {
            refusal = Optional.of(RegisterError.E0015);
        }
        Map<String, String> common = common(refusal);
        common.put("countPerPage", Integer.toString(perPage));
        common.put("currentPage", Integer.toString(page));
        if (refusal.isPresent()) {
            answer(call, common, null);
            return;
        }
        List<RoadAddress> found = book.search(call.parameter("keyword"));
        common.put("totalCount", Integer.toString(found.size()));
        answer(
                call,
                common,
                found.stream()
                        .skip((long) (page - 1) * perPage)
                        .limit(perPage)
                        .map(RoadAddress::searchMembers)
                        .toList());
    }

    private void locate(Call call) throws IOException {
        if (faults.strike("address", call)) {
            return;
        }
        if (!call.parameter("confmKey").equals(coordKey)) {
            answer(call, common(Optional.of(RegisterError.E0001)), null);
            return;
        }
        Optional<RoadAddress> found = call.parameter("udrtYn").equals("0")
                ? book.find(
                        call.parameter("admCd"),
                        call.parameter("rnMgtSn"),
                        call.parameter("buldMnnm"),
                        call.parameter("buldSlno"))
                : Optional.empty();
        Map<String, String> common = common(Optional.empty());
        common.put("totalCount", found.isPresent() ? "1" : "0");
        answer(call, common, found.map(RoadAddress::coordinateMembers).stream().toList());
    }

    private static Map<String, String> common(Optional<RegisterError> refusal) {
        Map<String, String> common = new LinkedHashMap<>();
        common.put("errorMessage", refusal.map(RegisterError::message).orElse("정상"));
        common.put("totalCount", "0");
        common.put("errorCode", refusal.map(RegisterError::name).orElse("0"));
        return common;
    }

    private static void answer(Call call, Map<String, String> common, @Nullable List<Map<String, String>> juso)
            throws IOException {
        if (!call.parameter("resultType").equals("json")) {
            call.text(200, "application/xml", xml(common, juso == null ? List.of() : juso));
            return;
        }
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        results.put("common", common);
        results.put("juso", juso);
        call.json(200, Map.of("results", results));
    }

    private static String xml(Map<String, String> common, List<Map<String, String>> juso) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><results>");
        element(text, "common", common);
        juso.forEach(one -> element(text, "juso", one));
        return text.append("</results>").toString();
    }

    private static void element(StringBuilder text, String name, Map<String, String> members) {
        text.append('<').append(name).append('>');
        members.forEach((member, value) -> text.append('<' + member + "><![CDATA[" + value + "]]></" + member + ">"));
        text.append("</").append(name).append('>');
    }

    private static int number(Call call, String name, int otherwise, int most) {
        try {
            return Math.max(1, Math.min(most, Integer.parseInt(call.parameter(name))));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
