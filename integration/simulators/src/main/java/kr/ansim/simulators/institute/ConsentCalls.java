package kr.ansim.simulators.institute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.certificates.BusinessNumber;
import kr.ansim.simulators.certificates.Revisions;
import kr.ansim.simulators.http.Call;

/**
 * Notes what a company has allowed: {@code biz_no, biz_nm, biz_grp_id, biz_grp_nm, clct_agr_yn, clct_agre_yn_ymd}, and
 * {@code sbmsn_co_rls_agre_yn} for disclosure, which stays as it was when it is left out.
 */
final class ConsentCalls {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final String DISCLOSURE = "sbmsn_co_rls_agre_yn";
    private static final int TOLERATED_MINUTES = 5;

    private final Faults faults;
    private final Revisions revisions;

    ConsentCalls(Faults faults, Revisions revisions) {
        this.faults = faults;
        this.revisions = revisions;
    }

    void note(Desk desk, Call call) throws IOException, Refusal {
        Map<String, String> notice = notice(call);
        Clock clock = faults.clock(desk.api());
        String company = text(notice, "biz_no");
        Refusal.unless(BusinessNumber.isValid(company), RspCode.PARAMETER, "biz_no is no registration number");
        text(notice, "biz_nm");
        text(notice, "biz_grp_id");
        text(notice, "biz_grp_nm");
        boolean provision = yes(notice, notice.containsKey("clct_agr_yn") ? "clct_agr_yn" : "info_pvsn_agre_yn");
        LocalDateTime since = time(text(notice, "clct_agre_yn_ymd"));
        Refusal.unless(
                !since.isAfter(LocalDateTime.now(clock.withZone(Desk.KOREA)).plusMinutes(TOLERATED_MINUTES)),
                RspCode.PARAMETER,
                "clct_agre_yn_ymd is yet to come");
        Consent consent = new Consent(provision, disclosure(desk, company, provision, notice), since);
        desk.consents().note(company, consent, revisions.next(clock), notice);
    }

    private static boolean disclosure(Desk desk, String company, boolean provision, Map<String, String> notice)
            throws Refusal {
        boolean before = desk.consents().disclosed(company);
        boolean wished = notice.containsKey(DISCLOSURE) && yes(notice, DISCLOSURE);
        Refusal.unless(provision || !wished, RspCode.PARAMETER, "nothing is disclosed that is not provided");
        if (!provision) {
            return before;
        }
        boolean stands = desk.consents().of(company).filter(Consent::provision).isPresent();
        return notice.containsKey(DISCLOSURE) ? wished : before && stands;
    }

    private static Map<String, String> notice(Call call) throws IOException, Refusal {
        JsonNode body;
        try {
            body = call.json();
        } catch (JsonProcessingException e) {
            throw new Refusal(RspCode.PARAMETER, "the body is no JSON");
        }
        Refusal.unless(body.isObject(), RspCode.PARAMETER, "the body is no object");
        Map<String, String> notice = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            Refusal.unless(member.getValue().isTextual(), RspCode.PARAMETER, member.getKey() + " is no string");
            notice.put(member.getKey(), member.getValue().asText());
        }
        return notice;
    }

    private static String text(Map<String, String> notice, String name) throws Refusal {
        String value = notice.getOrDefault(name, "").strip();
        Refusal.unless(!value.isEmpty(), RspCode.PARAMETER, name + " is missing");
        return value;
    }

    private static boolean yes(Map<String, String> notice, String name) throws Refusal {
        String value = text(notice, name);
        Refusal.unless(value.matches("[YN]"), RspCode.PARAMETER, name + " is Y or N");
        return value.equals("Y");
    }

    private static LocalDateTime time(String value) throws Refusal {
        try {
            return LocalDateTime.parse(value, SECONDS);
        } catch (DateTimeParseException e) {
            throw new Refusal(RspCode.PARAMETER, "clct_agre_yn_ymd is yyyyMMddHHmmss");
        }
    }
}
