package kr.ansim.integration.institute;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import kr.ansim.certification.port.ConsentNotice;
import kr.ansim.kernel.SystemClock;

/** A consent or its withdrawal as institutes want to be told of it; their time is Korean. */
final class ConsentBody {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(SystemClock.KOREA);

    private ConsentBody() {}

    static byte[] of(ConsentNotice notice) {
        return Json.createObjectBuilder()
                .add("biz_no", notice.company())
                .add("biz_nm", notice.companyName())
                .add("biz_grp_id", notice.group())
                .add("biz_grp_nm", notice.groupName())
                .add("clct_agr_yn", notice.given() ? "Y" : "N")
                .add("sbmsn_co_rls_agre_yn", notice.given() && notice.disclosed() ? "Y" : "N")
                .add("clct_agre_yn_ymd", TIME.format(notice.at()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
